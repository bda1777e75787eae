import 'server-only';
import type { Database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { DemandKind } from '@/lib/domain/demand';
import type { TextBlock } from '@/lib/domain/text-block';
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
