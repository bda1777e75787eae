import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { hashOfEverything } from '@/lib/db/testing/whole-database';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { answerCircular } from '../circular/answer-circular';
import { concludeCircular } from '../circular/conclude-circular';
import {
  answerOf,
  approver,
  conclusionOf,
  letPeriodEnd,
  started as startedCircular,
  voted,
  WAITING,
} from '../circular/testing/circular-bed';
import type { GreenListCast } from '../green-list/testing/green-list-bed';
import {
  changesNow,
  closeNow,
  editionNow,
  freezeNow,
  recordedSitting,
  settleAll,
  started,
} from '../minutes/testing/minutes-bed';
import {
  itemNow,
  recorded,
  recordNow,
  refusalOf,
  resolutionsOf,
  send,
  stated,
  takeBackNow,
} from './testing/session-bed';

let cast: GreenListCast;
const db = testDatabase({
  fresh: 'test',
  from: SAMPLES,
  fill: async () => {
    cast = await recordedSitting(db());
  },
});

/** Both orders, since nobody knows who comes first. */
const ORDERS = [['the one first'], ['the other first']] as const;
const inOrder = <A, B>(order: string, one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> => {
  if (order === 'the one first') return Promise.all([one(), other()]);
  const second = other();
  return Promise.all([one(), second]);
};

describe.each(ORDERS)('at the same moment, %s', (order) => {
  it('an outcome is corrected and taken back: one of them stands, on a chain without a fork', async () => {
    const [corrected, takenBack] = await inOrder(
      order,
      () => recordNow(db(), cast.office, '2', stated('REJECTED'), 'Verhört.'),
      () => takeBackNow(db(), cast.colleague, '2'),
    );
    expect([corrected.ok, takenBack.ok].sort()).toEqual([false, true]);
    const { decision, log } = await itemNow(db(), '2');
    expect(log).toHaveLength(2);
    expect(decision?.outcome ?? null).toBe(corrected.ok ? 'REJECTED' : null);
    const standing = (await resolutionsOf(db(), '2')).filter(({ supersededAt }) => supersededAt === null);
    expect(standing).toHaveLength(corrected.ok ? 1 : 0);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('a Land answers too late and the office states the result: the result holds, the answer is refused', async () => {
    const { id } = await startedCircular(db(), cast.office, WAITING);
    await voted(db(), id, 'YES');
    await letPeriodEnd(db(), id);
    const answer = await answerOf(db(), id, 'HE', { choice: 'NO' });
    const command = await conclusionOf(db(), id);
    const [answered, concluded] = await inOrder(
      order,
      () => answerCircular(approver('HE'), answer),
      () => concludeCircular(cast.office, command),
    );
    expect(answered.ok).toBe(false);
    expect(concluded).toEqual({ ok: true, value: null });
    const decision = await db().decision.findFirstOrThrow({ where: { circularProcedureId: id } });
    expect(decision).toMatchObject({ outcome: 'UNANIMOUS', yes: 16, no: 0 });
  });

  it('a Land changes its answer in time and the office states the result: never a result without that vote', async () => {
    const { id } = await startedCircular(db(), cast.office, WAITING);
    await voted(db(), id, 'YES');
    const answer = await answerOf(db(), id, 'HE', { choice: 'NO' });
    const command = await conclusionOf(db(), id);
    const [answered, concluded] = await inOrder(
      order,
      () => answerCircular(approver('HE'), answer),
      () => concludeCircular(cast.office, command),
    );
    expect([answered.ok, concluded.ok].sort()).toEqual([false, true]);
    const decision = await db().decision.findFirst({ where: { circularProcedureId: id } });
    const vote = await db().circularVote.findFirstOrThrow({ where: { procedureId: id, stateCode: 'HE' } });
    expect(vote.choice).toBe(answered.ok ? 'NO' : 'YES');
    expect(decision?.no ?? null).toBe(concluded.ok ? 0 : null);
  });

  it('minutes are frozen and an outcome is put right: frozen as it was, or not at all', async () => {
    await closeNow(db(), cast.office);
    const editionId = await started(cast.office, 'EXTERNAL');
    await settleAll(db(), cast.office, editionId);
    const [frozen, corrected] = await inOrder(
      order,
      () => freezeNow(db(), cast.office, editionId),
      () => recordNow(db(), cast.colleague, '2', stated('REJECTED'), 'Verhört.'),
    );
    expect(corrected.ok).toBe(true);
    const { frozenAt, content } = await editionNow(db(), editionId);
    expect(frozenAt !== null).toBe(frozen.ok);
    if (!frozen.ok) expect(frozen.error).toBe('MINUTES_CHANGES_OPEN');
    expect(JSON.stringify(content)).not.toContain('"REJECTED"');
    expect(await changesNow(db(), editionId)).not.toEqual([]);
  });

  it('the term is closed and a command is on its way: carried out before, or refused', async () => {
    await closeNow(db(), cast.office);
    const editionId = await started(cast.office, 'EXTERNAL');
    const { id: circularId } = await startedCircular(db(), cast.office, WAITING);
    const { id: itemId, decision } = await itemNow(db(), '2');
    const command = {
      ...{ kind: 'RECORD_OUTCOME' as const, itemId, stated: stated('REJECTED') },
      ...{ seenDecisionId: decision?.id ?? null, correctionReason: 'Verhört.' },
    };
    const key = randomUUID();
    const [code] = await inOrder(
      order,
      () => refusalOf(send(cast.office, command, key)),
      () =>
        db().conference.update({ where: { number: 22 }, data: { status: 'CLOSED', closedAt: new Date() } }),
    );
    const { log } = await itemNow(db(), '2');
    expect(log).toHaveLength(code === null ? 2 : 1);
    // Who acts was known before the term ended: by rights that it no longer has.
    const before = await hashOfEverything(db());
    const late = recordNow(db(), cast.office, '2', stated('NOTED'), 'Nachtrag.');
    expect(await refusalOf(late)).toBe('NOT_PERMITTED');
    expect(await freezeNow(db(), cast.office, editionId)).toEqual({ ok: false, error: 'NOT_PERMITTED' });
    const result = await concludeCircular(cast.office, await conclusionOf(db(), circularId));
    expect(result).toEqual({ ok: false, error: 'NOT_PERMITTED' });
    expect(await hashOfEverything(db())).toBe(before);
  });
});

it('two offices that record every item at once leave one decision each', async () => {
  await recorded(takeBackNow(db(), cast.office, '2'));
  const numbers = ['2', '4.1', 'A', 'B'];
  const results = await Promise.all(
    numbers.flatMap((number) =>
      [cast.office, cast.colleague].map((actor) => recordNow(db(), actor, number, stated('UNANIMOUS'))),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(numbers.length);
});
