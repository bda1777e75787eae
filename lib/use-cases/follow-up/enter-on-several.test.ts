import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { followUpBoard } from '@/lib/read/follow-up-board';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { enterOnSeveral, type EnterOnSeveral } from './enter-on-several';
import { followUpCast, layUnpublishedDemand, type FollowUpCast } from './testing/follow-up-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: FollowUpCast;
beforeEach(async () => {
  cast = await followUpCast(db());
});

/** What the 18. IntMK asked at 5.2 and 6.1, as the office sees it. */
const seen = async () => {
  const rows = await db().demand.findMany({
    where: { confirmedAt: { not: null }, resolution: { number: { in: ['5.2', '6.1'] } } },
    orderBy: { resolution: { position: 'asc' } },
    select: { id: true, version: true },
  });
  return rows.map(({ id, version }) => ({ demandId: id, version }));
};
const rejected = { status: 'REJECTED', text: 'Abgelehnt.', evidence: null, judgedBy: null } as const;
const assess = async (parts: Partial<typeof rejected> = {}): Promise<EnterOnSeveral> => ({
  ...{ kind: 'ASSESSED', demands: await seen(), assessment: { ...rejected, ...parts } },
});
const refusedAt = async (command: EnterOnSeveral, actor: Actor = cast.office) => {
  const result = await enterOnSeveral(actor, command);
  if (result.ok) return null;
  return typeof result.error === 'string' ? result.error : result.error.obstacles;
};
const entries = () => db().followUpEntry.count();

describe('one entry on several requests', () => {
  it('assesses all of them, each with its own entry and audit', async () => {
    const [before, audited] = [await entries(), await db().auditEntry.count()];
    expect(await enterOnSeveral(cast.office, await assess())).toEqual({ ok: true, value: 2 });
    expect(await entries()).toBe(before + 2);
    expect(await db().auditEntry.count()).toBe(audited + 2);
    const board = await followUpBoard(cast.office, { stand: 'REJECTED' });
    expect(board.total).toBe(2);
    expect((await followUpBoard(PUBLIC, { stand: 'REJECTED' })).total).toBe(0);
  });

  it('remarks on all of them, once each though a row was ticked twice', async () => {
    const before = await entries();
    const [first, ...others] = await seen();
    if (!first) throw new Error('no request');
    const command: EnterOnSeveral = {
      kind: 'REMARK',
      demands: [first, first, ...others],
      text: 'Nachfragen.',
    };
    expect(await enterOnSeveral(cast.office, command)).toEqual({ ok: true, value: 2 });
    expect(await entries()).toBe(before + 2);
  });

  it('writes nothing where one of them refuses, and names which', async () => {
    const before = await entries();
    const [first, last] = await seen();
    if (!first || !last) throw new Error('no request');
    const stale = [first, { ...last, version: last.version + 1 }];
    const at61 = { conference: 18, year: 2023, item: '6.1', clause: 0 };
    expect(await refusedAt({ ...(await assess()), demands: stale })).toMatchObject([
      {
        code: 'CHANGED_MEANWHILE',
        demand: { ...at61, addressees: [{ code: expect.any(String) as string }] },
      },
    ]);
    const unknown = { demandId: '00000000-0000-7000-8000-000000000000', version: 0 };
    expect(await refusedAt({ ...(await assess()), demands: [unknown, ...stale] })).toMatchObject([
      { code: 'CHANGED_MEANWHILE', demand: at61 },
      { code: 'NOT_FOUND', demand: null },
    ]);
    expect(await entries()).toBe(before);
  });

  it('is refused as a whole where the entry itself may not stand, or nothing is chosen', async () => {
    const before = await entries();
    expect(await refusedAt({ ...(await assess()), demands: [] })).toBe('NOT_FOUND');
    const bare = {
      kind: 'ASSESSED',
      demands: await seen(),
      assessment: { ...rejected, status: 'IMPLEMENTED' },
    } as const;
    expect(await refusedAt(bare)).toBe('EVIDENCE_MISSING');
    expect(await entries()).toBe(before);
  });

  it('is the office’s alone, and names nothing to whom may not see it', async () => {
    const command = await assess();
    for (const actor of [cast.formerOffice, cast.land, cast.bmi, cast.group, cast.administration, PUBLIC])
      expect(await refusedAt(command, actor)).toMatchObject([
        { code: 'NOT_PERMITTED' },
        { code: 'NOT_PERMITTED' },
      ]);
    const hidden = await layUnpublishedDemand(db());
    const onHidden: EnterOnSeveral = {
      ...{ kind: 'REMARK', text: 'Nachfragen.' },
      demands: [{ demandId: hidden, version: 0 }],
    };
    expect(await refusedAt(onHidden, PUBLIC)).toEqual([{ code: 'NOT_FOUND', demand: null }]);
  });
});
