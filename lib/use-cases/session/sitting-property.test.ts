import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import type { GreenListCast } from '../green-list/testing/green-list-bed';
import {
  anySittingStep,
  SITTING_VERBS,
  stepInSitting,
  type SittingStep,
  type SittingVerb,
} from './testing/random-sitting';
import { openedSession, sessionNow } from './testing/session-bed';

let cast: GreenListCast;
const db = testDatabase({
  from: SAMPLES,
  fill: async () => {
    cast = await openedSession(db());
  },
});

/** Begins with a story in which everything is carried out once, so that no verb goes untried. */
const STORY: SittingStep[] = [
  { verb: 'join', number: '4.1', outcome: 'NOTED' },
  { verb: 'leave', number: '4.1', outcome: 'NOTED' },
  { verb: 'reword', number: '4.1', outcome: 'NOTED' },
  { verb: 'adopt', number: 'A', outcome: 'UNANIMOUS' },
  { verb: 'correct', number: '1.1', outcome: 'MAJORITY' },
  { verb: 'takeBackList', number: 'A', outcome: 'NOTED' },
  { verb: 'adopt', number: 'A', outcome: 'MAJORITY' },
  { verb: 'takeBack', number: '3.1', outcome: 'NOTED' },
  { verb: 'record', number: '3.1', outcome: 'MERGED' },
  { verb: 'correct', number: '3.1', outcome: 'POSTPONED' },
];

const PRINTED = ['UNANIMOUS', 'MAJORITY', 'REJECTED', 'NOTED', 'POSTPONED'];
const CLOSING = ['WITHDRAWN', 'MERGED', 'POSTPONED'];

/** The rows of the sitting as they stand, read without the rules that the program goes by. */
async function rowsOf(meetingId: string) {
  return db().agendaItem.findMany({
    where: { meetingId },
    include: {
      ...{ decisions: true, greenListEntries: true },
      motion: { select: { status: true } },
      resolutions: { where: { supersededAt: null } },
    },
  });
}
type ItemRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** The one entry that nobody supersedes, if it does not take anything back. */
function currentOf({ decisions }: ItemRow): ItemRow['decisions'][number] | null {
  const heads = decisions.filter(({ id }) => !decisions.some((one) => one.supersedesId === id));
  expect(heads.length).toBe(decisions.length > 0 ? 1 : 0);
  return heads.find(({ takenBack }) => !takenBack) ?? null;
}

function recordHolds(rows: readonly ItemRow[]): void {
  for (const row of rows) {
    const current = currentOf(row);
    const printed = current !== null && PRINTED.includes(current.outcome) && row.kind !== 'KAMIN';
    expect(row.resolutions.map(({ outcome }) => outcome)).toEqual(printed ? [current.outcome] : []);
    expect(row.resolutions.map(({ number }) => number)).toEqual(printed ? [row.number] : []);
    // What was withdrawn before the sitting stands without an entry of the ledger.
    if (row.decisions.length === 0) continue;
    const closed = current && CLOSING.includes(current.outcome) ? current.outcome : null;
    expect(row.status).toBe(closed ?? 'OPEN');
    if (row.motion) expect(row.motion.status).toBe(closed ?? (current ? 'DECIDED' : 'ON_AGENDA'));
  }
}

function listHolds(rows: readonly ItemRow[]): void {
  const list = rows.find(({ number }) => number === 'C');
  const adopted = list !== undefined && currentOf(list) !== null;
  for (const row of rows) {
    const current = currentOf(row);
    const standing = row.greenListEntries.filter(({ liftedAt }) => liftedAt === null);
    expect(standing.length).toBe(row.greenList ? 1 : 0);
    const enBloc = current?.adoptedUnderId != null;
    expect(standing.filter(({ adoptedAt }) => adoptedAt !== null).length).toBe(enBloc ? 1 : 0);
    if (enBloc) expect([adopted, current.adoptedUnderId]).toEqual([true, list?.id]);
    // Nothing is dealt with by itself and stays on the list.
    if (standing.length > 0) expect(current === null || enBloc).toBe(true);
  }
}

describe('whatever the office records, corrects and takes back, in whatever order', () => {
  it('one decision and one resolution stand for each decided item, and the ledger only grows', async () => {
    const { meetingId } = await sessionNow(db());
    const carriedOut = new Set<SittingVerb>();
    let ledger: unknown[] = [];
    let count = 0;
    const property = fc.asyncProperty(
      fc.array(anySittingStep, { minLength: 20, maxLength: 30 }),
      async (steps) => {
        for (const step of steps) {
          if (!(await stepInSitting(db(), cast, step, `Wortlaut ${(count += 1)}.`))) continue;
          carriedOut.add(step.verb);
          const rows = await rowsOf(meetingId);
          recordHolds(rows);
          listHolds(rows);
          const now = await db().decision.findMany({ orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }] });
          const known = new Map(now.map((row) => [row.id, row]));
          for (const row of ledger as typeof now) expect(known.get(row.id)).toEqual(row);
          ledger = now;
        }
      },
    );
    await fc.assert(property, { numRuns: 3, seed: 2027, endOnFailure: true, examples: [[STORY]] });
    expect([...carriedOut].sort()).toEqual([...SITTING_VERBS].sort());
    expect(ledger.length).toBeGreaterThan(20);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  }, 180_000);
});
