import { beforeEach, describe, expect, it } from 'vitest';
import { mutate } from '@/lib/db/mutate';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PROGRAM, PUBLIC, type Actor } from '@/lib/policy/actor';
import { ok } from '@/lib/result';
import { confirmDemand } from '@/lib/use-cases/demands/confirm-demand';
import { mergeDemands } from '@/lib/use-cases/demands/merge-demands';
import { removeDemand } from '@/lib/use-cases/demands/remove-demand';
import { splitDemand } from '@/lib/use-cases/demands/split-demand';
import { suggestDemands } from '@/lib/use-cases/demands/suggest-demands';
import {
  layDemand,
  laySuggestions,
  REVIEW_BLOCKS,
  seenNow,
} from '@/lib/use-cases/demands/testing/review-bed';
import { done, greenListCast, type GreenListCast } from '@/lib/use-cases/green-list/testing/green-list-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { demandPage } from './demand-page';
import { formerDemand } from './former-demand';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
let resolutionId: string;
let first: string;
let second: string;
beforeEach(async () => {
  cast = await greenListCast(db());
  ({ resolutionId, first, second } = await laySuggestions(db()));
  await db().resolution.update({ where: { id: resolutionId }, data: { publishedAt: new Date() } });
});

const at = (position: number, clause = 2) => ({ conference: 18, item: '99.1', clause, position });
const seen = (id: string) => seenNow(db(), id);
const confirm = async (id: string) => done(confirmDemand(cast.office, await seen(id)));
const merge = async (id: string, into: string) => {
  const previous = await seen(into);
  const before = { previousId: into, previousVersion: previous.version };
  await done(mergeDemands(cast.office, { ...(await seen(id)), ...before }));
};
const told = (actor: Actor, position: number, clause = 2) => formerDemand(actor, at(position, clause));

describe('the old address of a request', () => {
  it('leads to the request it went into, also over several, whoever may see that', async () => {
    const third = await layDemand(db(), resolutionId, { position: 3, text: 'ferner dankt sie allen' });
    for (const id of [first, second, third]) await confirm(id);
    await merge(third, second);
    await confirm(second);
    await merge(second, first);
    expect(await told(cast.by, 3)).toEqual({ kind: 'MOVED', place: at(1) });
    // What was joined is a suggestion again, which nobody else sees.
    expect(await told(PUBLIC, 3)).toBeNull();
    await confirm(first);
    for (const position of [2, 3])
      expect(await told(PUBLIC, position)).toEqual({ kind: 'MOVED', place: at(1) });
  });

  it('betrays no suggestion: what nobody confirmed leads the members alone', async () => {
    await merge(second, first);
    await confirm(first);
    expect(await told(cast.by, 2)).toMatchObject({ kind: 'MOVED' });
    for (const actor of [PUBLIC, cast.bund]) expect(await told(actor, 2)).toBeNull();
    await done(removeDemand(cast.office, await seen(first)));
    expect(await told(cast.by, 2)).toBeNull();
  });

  it('says that a request was removed, to others than members if it was confirmed and its resolution is public', async () => {
    await confirm(second);
    await done(removeDemand(cast.office, await seen(second)));
    const removed = { kind: 'REMOVED', citation: '18. IntMK 2023, TOP 99.1 Ziffer 2', title: 'Räume' };
    expect(await told(PUBLIC, 2)).toMatchObject(removed);
    await db().resolution.update({ where: { id: resolutionId }, data: { publishedAt: null } });
    expect(await told(PUBLIC, 2)).toBeNull();
    expect(await told(cast.by, 2)).toMatchObject(removed);
    await done(removeDemand(cast.office, await seen(first)));
    await db().resolution.update({ where: { id: resolutionId }, data: { publishedAt: new Date() } });
    expect([await told(cast.by, 1), await told(PUBLIC, 1)]).toMatchObject([removed, null]);
  });

  it('stays that of the same request where another is divided', async () => {
    await confirm(second);
    const parts = ['bittet den Bund', 'um Mittel'];
    await done(splitDemand(cast.office, { ...(await seen(first)), parts }));
    expect((await demandPage(PUBLIC, at(2)))?.id).toBe(second);
    expect((await demandPage(cast.by, at(3)))?.text).toBe('um Mittel');
  });

  it('leads to the Ziffer under which a corrected text has it', async () => {
    await confirm(second);
    const old = await db().resolution.update({
      where: { id: resolutionId },
      data: { supersededAt: new Date() },
    });
    const [greeting, ask] = REVIEW_BLOCKS;
    const blocks = [
      { ...ask, number: 1 },
      { ...greeting, number: 2 },
    ] as object[];
    const { meetingId, number, title, position, outcome, publishedAt } = old;
    const data = { meetingId, number, title, position, outcome, publishedAt, blocks, hash: 'y', revision: 2 };
    await db().resolution.create({ data });
    await mutate(PROGRAM, async (mutation) => {
      await suggestDemands(mutation, { meetingId, number });
      return ok(null);
    });
    expect(await told(PUBLIC, 2)).toEqual({ kind: 'MOVED', place: at(1, 1) });
  });

  it('is none where none ever stood', async () => {
    for (const actor of [cast.office, cast.by, PUBLIC]) expect(await told(actor, 7)).toBeNull();
    expect(await formerDemand(cast.office, { ...at(1), conference: 99 })).toBeNull();
    expect(await formerDemand(cast.office, { ...at(1), item: '\u0000' })).toBeNull();
  });
});
