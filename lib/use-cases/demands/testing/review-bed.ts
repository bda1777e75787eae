import 'server-only';
import type { Database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { dateColumn } from '@/lib/clock';
import type { DemandKind } from '@/lib/domain/demand';
import type { DemandFacts } from '@/lib/domain/demand-review';
import type { TextBlock } from '@/lib/domain/text-block';
import type { SeenDemand } from '../load-demand';
import { addressTo } from '../store-demand';

const clause = (number: number, text: string): TextBlock => ({ kind: 'CLAUSE', number, level: 1, text });

/** A resolution of our own, so that the tests depend on no reading. */
export const REVIEW_BLOCKS: TextBlock[] = [
  clause(1, 'Die IntMK stellt fest, dass Räume fehlen.'),
  clause(2, 'Sie bittet den Bund um Mittel sowie die KMK um einen Bericht; ferner dankt sie allen.'),
  { kind: 'BULLET', number: null, level: 2, text: 'und fordert das BMI auf, zu handeln.' },
];

/** Adds the resolution TOP 99.1 to a conference; gives its id. */
export async function layResolution(db: Database, conferenceNumber = 18): Promise<string> {
  const meeting = await db.meeting.findFirstOrThrow({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: { id: true },
  });
  const { id } = await db.resolution.create({
    data: {
      ...{ meetingId: meeting.id, number: '99.1', position: 990, title: 'Räume', hash: 'x' },
      ...{ outcome: 'UNANIMOUS', blocks: REVIEW_BLOCKS as unknown as Prisma.InputJsonValue },
    },
    select: { id: true },
  });
  return id;
}

interface LaidDemand {
  clause?: number;
  position: number;
  kind?: DemandKind;
  text: string;
  addressees?: string[];
  confirmed?: boolean;
}

/** Adds a suggestion; gives its id. */
export async function layDemand(
  db: Database,
  resolutionId: string,
  { clause: inClause = 2, kind = 'REQUEST', addressees = ['BUND'], confirmed = false, ...rest }: LaidDemand,
): Promise<string> {
  const { id } = await db.demand.create({
    data: {
      ...{ resolutionId, clause: inClause, kind, ...rest },
      followUp: kind !== 'POSITION' && kind !== 'NOTE',
      confirmedAt: confirmed ? new Date('2023-07-10T10:00:00Z') : null,
    },
    select: { id: true },
  });
  const bodies = await db.body.findMany({ where: { code: { in: addressees } } });
  const bodyIds = addressees.flatMap((code) => bodies.find((body) => body.code === code)?.id ?? []);
  await addressTo(db, id, bodyIds);
  return id;
}

/** The resolution with two suggestions in its Ziffer 2: one to the Bund, then one to the KMK. */
export async function laySuggestions(db: Database) {
  const resolutionId = await layResolution(db);
  const first = await layDemand(db, resolutionId, { position: 1, text: 'bittet den Bund um Mittel' });
  const second = await layDemand(db, resolutionId, {
    ...{ position: 2, text: 'die KMK um einen Bericht', addressees: ['KMK'], kind: 'MANDATE' },
  });
  return { resolutionId, first, second };
}

/** What a person may make of the first of them. */
export const REVIEW_FACTS: DemandFacts = {
  ...{ kind: 'DEMAND', addressees: ['BMI', 'BUND'], text: 'bittet den Bund um Mittel', followUp: true },
  ...{ due: { conference: 20, on: '2025-02-01' }, policyField: null },
};

/** A request as a form that is opened now has seen it. */
export async function seenNow(db: Database, demandId: string): Promise<SeenDemand> {
  return { demandId, version: (await demandNow(db, demandId)).version };
}

/** An entry, which holds a request in its place. */
export async function enterOn(db: Database, demandId: string): Promise<void> {
  const entry = { kind: 'REMARK' as const, occurredOn: dateColumn('2023-08-01'), text: 'Angerufen.' };
  await db.followUpEntry.create({ data: { ...entry, demandId } });
}

/** A request as its row stands by now. */
export async function demandNow(db: Database, id: string) {
  const row = await db.demand.findUniqueOrThrow({
    where: { id },
    include: {
      addressees: { orderBy: { id: 'asc' }, select: { body: { select: { code: true } } } },
      dueAt: { select: { number: true } },
      policyField: { select: { code: true } },
    },
  });
  return { ...row, addressees: row.addressees.map(({ body }) => body.code) };
}
