import { FEDERAL_STATES, STATE_CODES } from '@/lib/domain/federal-state';
import type { Prisma } from '@/lib/db/generated/client';
import { dateColumn } from '@/lib/clock';
import { BODIES } from './bodies';
import { MINISTRIES } from './ministries';

const POLICY_FIELDS = [
  ['LANGUAGE', 'Sprache und Sprachförderung'],
  ['WORK', 'Arbeit, Ausbildung und Anerkennung'],
  ['RESIDENCE', 'Migration und Aufenthalt'],
  ['CITIZENSHIP', 'Einbürgerung'],
  ['PARTICIPATION', 'Teilhabe und Zusammenhalt'],
  ['ANTI_DISCRIMINATION', 'Schutz vor Diskriminierung und Rassismus'],
  ['COUNSELLING', 'Beratung'],
  ['FINANCE', 'Finanzierung'],
  ['MONITORING', 'Monitoring und Indikatoren'],
] as const;

/**
 * Days before the Hauptkonferenz. Only the Vorkonferenz has a source ("5–6 weeks before", DOMAIN §1); the others are
 * a proposal and therefore unconfirmed.
 */
export const DEADLINE_RULES = [
  { kind: 'TOPIC_REGISTRATION', daysBefore: 140, confirmed: false, source: null },
  { kind: 'MOTION_SUBMISSION', daysBefore: 70, confirmed: false, source: null },
  { kind: 'CO_SIGNING', daysBefore: 49, confirmed: false, source: null },
  { kind: 'PREPARATORY_MEETING', daysBefore: 38, confirmed: true, source: 'Übung der Vorsitzländer' },
  { kind: 'DISPATCH', daysBefore: 21, confirmed: false, source: null },
  { kind: 'GREEN_LIST_OBJECTION', daysBefore: 1, confirmed: false, source: null },
  { kind: 'STATEMENT', daysBefore: -14, confirmed: false, source: null },
  { kind: 'MINUTES_CORRECTION', daysBefore: -42, confirmed: false, source: null },
] as const;

/** The names are known from the minutes of that day; what the ministries were called before is not. */
const ATTESTED_ON = '2023-04-26';

/**
 * What every installation starts with: the sixteen Länder, their ministries and the bodies that resolutions are
 * addressed to. Facts only; administrators keep them up to date.
 */
export async function seedReference(db: Prisma.TransactionClient): Promise<void> {
  await db.federalState.createMany({
    data: FEDERAL_STATES.map(({ code, name }, index) => ({ code, name, position: index + 1 })),
  });
  await db.ministry.createMany({
    data: STATE_CODES.map((code) => ({
      stateCode: code,
      name: MINISTRIES[code],
      validFrom: dateColumn(ATTESTED_ON),
    })),
  });
  await db.policyField.createMany({
    data: POLICY_FIELDS.map(([code, name], index) => ({ code, name, position: index + 1 })),
  });
  await db.deadlineRule.createMany({ data: [...DEADLINE_RULES] });
  await seedBodies(db);
}

async function seedBodies(db: Prisma.TransactionClient): Promise<void> {
  const rows = await db.body.createManyAndReturn({
    data: BODIES.map(({ code, name, kind }) => ({ code, name, kind })),
    select: { id: true, code: true },
  });
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  await db.bodyName.createMany({
    data: BODIES.flatMap(({ code, names }) =>
      (names ?? []).map(({ name, from, until }) => ({
        bodyId: ids.get(code) ?? '',
        name,
        validFrom: from === null ? null : dateColumn(from),
        validUntil: until === null ? null : dateColumn(until),
      })),
    ),
  });
}
