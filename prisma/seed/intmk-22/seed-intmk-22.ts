import { dateColumn } from '@/lib/clock';
import { PROPOSED_RULES, RULE_KEYS } from '@/lib/domain/conference-rule';
import type { DeadlineKind, Prisma } from '@/lib/db/generated/client';
import { seedAgenda } from './seed-agenda';
import { seedAmendments } from './seed-amendments';
import { seedCircular } from './seed-circular';
import { seedMotions } from './seed-motions';

const NOTE =
  'Beispieldaten: Dass Rheinland-Pfalz den Vorsitz führt, folgt aus der Reihenfolge der Länder. ' +
  'Termin, Ort, Schwerpunkte und Anträge sind erfunden.';
export const STARTS_ON_22 = '2027-04-21';
const PREPARATORY_ON = '2027-03-11';

/** Calculated back from the first day (prisma/seed/reference); the Vorkonferenz was moved by a day. */
export const DEADLINES_22: readonly {
  kind: DeadlineKind;
  calculatedOn: string;
  dueOn?: string;
  reason?: string;
}[] = [
  { kind: 'TOPIC_REGISTRATION', calculatedOn: '2026-12-02' },
  { kind: 'MOTION_SUBMISSION', calculatedOn: '2027-02-10' },
  { kind: 'CO_SIGNING', calculatedOn: '2027-03-03' },
  {
    kind: 'PREPARATORY_MEETING',
    calculatedOn: '2027-03-12',
    dueOn: PREPARATORY_ON,
    reason: 'Am Folgetag tagt eine andere Fachministerkonferenz.',
  },
  { kind: 'DISPATCH', calculatedOn: '2027-03-31' },
  { kind: 'GREEN_LIST_OBJECTION', calculatedOn: '2027-04-20' },
  { kind: 'STATEMENT', calculatedOn: '2027-05-05' },
  { kind: 'MINUTES_CORRECTION', calculatedOn: '2027-06-02' },
];

/** The 22. IntMK in preparation: dates, motions in every stage, a provisional agenda, a running circular procedure. */
export async function seedIntmk22(db: Prisma.TransactionClient): Promise<void> {
  const { id: conferenceId, meetings } = await db.conference.update({
    where: { number: 22 },
    data: {
      motto: 'Ankommen vor Ort',
      focusTopics: ['Sprache von Anfang an', 'Anerkennung und Arbeit', 'Starke Kommunen'],
      note: NOTE,
    },
    select: { id: true, meetings: { where: { kind: 'MAIN' }, select: { id: true } } },
  });
  const meetingId = meetings[0]?.id;
  if (meetingId === undefined) throw new Error('the 22. IntMK has no Hauptkonferenz');
  await planMeetings(db, conferenceId, meetingId);
  await db.ruleOfProcedure.createMany({
    data: RULE_KEYS.map((key) => ({ conferenceId, key, value: PROPOSED_RULES[key] })),
  });
  await db.deadline.createMany({
    data: DEADLINES_22.map(({ kind, calculatedOn, dueOn, reason }) => ({
      conferenceId,
      kind,
      calculatedOn: dateColumn(calculatedOn),
      dueOn: dateColumn(dueOn ?? calculatedOn),
      reason: reason ?? null,
    })),
  });
  const motions = await seedMotions(db, conferenceId);
  await seedAmendments(db, motions);
  await seedAgenda(db, meetingId, motions);
  await seedCircular(db, conferenceId, motions);
}

async function planMeetings(
  db: Prisma.TransactionClient,
  conferenceId: string,
  meetingId: string,
): Promise<void> {
  await db.meeting.update({
    where: { id: meetingId },
    data: {
      startsOn: dateColumn(STARTS_ON_22),
      endsOn: dateColumn('2027-04-22'),
      datePrecision: 'DAY',
      place: 'Mainz',
    },
  });
  const day = dateColumn(PREPARATORY_ON);
  await db.meeting.create({
    data: { conferenceId, kind: 'PREPARATORY', startsOn: day, endsOn: day, byVideo: true },
  });
}
