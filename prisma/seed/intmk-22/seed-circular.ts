import { dateColumn } from '@/lib/clock';
import { appendAudit } from '@/lib/db/audit';
import type { Prisma } from '@/lib/db/generated/client';
import type { StateCode } from '@/lib/domain/federal-state';
import type { VoteChoice } from '@/lib/domain/session-command';
import { at } from './motion-story';
import { actorOf, personOf } from './sample-actor';

type Db = Prisma.TransactionClient;

const MOTION = 'Stellungnahme der IntMK zur Förderung der Migrationsberatung';
const OPENED_ON = '2026-11-09';

interface SampleAnswer {
  state: StateCode;
  choice: VoteChoice;
  on: string;
  comment?: string;
}

const ANSWERS: readonly SampleAnswer[] = [
  { state: 'RP', choice: 'YES', on: '2026-11-10' },
  { state: 'HH', choice: 'YES', on: '2026-11-13' },
  { state: 'SN', choice: 'ABSTAIN', on: '2026-11-17', comment: 'Kabinettsbefassung steht aus.' },
];

/** A running Umlaufverfahren, invented: how the Länder answered so far is confidential. */
export async function seedCircular(
  db: Db,
  conferenceId: string,
  motions: ReadonlyMap<string, string>,
): Promise<void> {
  const motionId = motions.get(MOTION);
  if (motionId === undefined) throw new Error('the motion that is voted on is not among the samples');
  const version = await db.textVersion.findUniqueOrThrow({
    where: { motionId_number: { motionId, number: 1 } },
    select: { id: true, title: true },
  });
  const { id } = await db.circularProcedure.create({
    data: {
      ...{ conferenceId, year: 2026, number: 1, reference: '01/2026', title: version.title },
      ...{ motionId, textVersionId: version.id, applicants: ['HB', 'NI', 'RP'] },
      coverNote: 'Der Bund berät die Mittel im Dezember; bis zur Hauptkonferenz kann die IntMK nicht warten.',
      ...{ rule: 'ACTIVE_VOTE', status: 'OPEN' },
      ...{ opensOn: dateColumn(OPENED_ON), dueOn: dateColumn('2026-12-07') },
    },
    select: { id: true },
  });
  const office = { ...(await actorOf(db, 'RP', 'STATE_APPROVER')), personId: null, name: 'Geschäftsstelle' };
  await appendAudit(db, office, at(OPENED_ON, 9), [
    {
      verb: 'circular.started',
      subject: { type: 'CircularProcedure', id },
      payload: { reference: '01/2026' },
    },
  ]);
  for (const answer of ANSWERS) await seedAnswer(db, id, answer);
}

async function seedAnswer(
  db: Db,
  procedureId: string,
  { state, choice, on, comment = '' }: SampleAnswer,
): Promise<void> {
  const person = await personOf(db, state, 'STATE_APPROVER');
  const castAt = at(on, 10);
  await db.circularVote.create({
    data: {
      ...{ procedureId, stateCode: state, choice, castAt, castById: person?.id ?? null },
      comment: comment === '' ? null : comment,
    },
  });
  await appendAudit(db, await actorOf(db, state, 'STATE_APPROVER'), castAt, [
    {
      verb: 'circular.answered',
      subject: { type: 'CircularProcedure', id: procedureId },
      payload: { state, choice, objects: false },
    },
  ]);
}
