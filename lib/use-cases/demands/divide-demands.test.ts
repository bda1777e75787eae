import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { done, greenListCast, type GreenListCast } from '../green-list/testing/green-list-bed';
import { demandEvents, demandVerbs } from '../testing/demand-traces';
import { addDemand } from './add-demand';
import { confirmDemand } from './confirm-demand';
import { mergeDemands } from './merge-demands';
import { removeDemand } from './remove-demand';
import { splitDemand } from './split-demand';
import { demandNow, enterOn, layDemand, laySuggestions, REVIEW_FACTS, seenNow } from './testing/review-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
let resolutionId: string;
let first: string;
let second: string;
beforeEach(async () => {
  cast = await greenListCast(db());
  ({ resolutionId, first, second } = await laySuggestions(db()));
});

const refused = (error: string) => ({ ok: false, error });
const seen = (id: string) => seenNow(db(), id);
const verbs = () => demandVerbs(db());
const placed = async () =>
  (
    await db().demand.findMany({
      where: { resolutionId },
      orderBy: [{ clause: 'asc' }, { position: 'asc' }],
    })
  ).map(({ clause, position, text }) => `${clause}-${position} ${text}`);
const enter = (demandId: string) => enterOn(db(), demandId);
/** Who sees suggestions without looking after them, and who does not see them at all. */
const members = () => [cast.by, cast.byEditor];
const outsiders = () => [cast.bund, cast.group, cast.administration, PUBLIC];

describe('splitting', () => {
  it('makes suggestions of the parts, the later ones moving on', async () => {
    const whole = await layDemand(db(), resolutionId, {
      ...{ clause: 1, position: 1, text: 'stellt fest, dass Räume fehlen', kind: 'APPEAL', confirmed: true },
      addressees: ['KMK', 'BUND'],
    });
    await layDemand(db(), resolutionId, { clause: 1, position: 2, text: 'fehlen' });
    await done(splitDemand(cast.office, { ...(await seen(whole)), parts: ['stellt fest', 'dass Räume'] }));
    expect((await placed()).slice(0, 3)).toEqual(['1-1 stellt fest', '1-2 dass Räume', '1-3 fehlen']);
    const part = await db().demand.findFirstOrThrow({ where: { resolutionId, clause: 1, position: 2 } });
    expect(await demandNow(db(), part.id)).toMatchObject({
      ...{ kind: 'APPEAL', addressees: ['KMK', 'BUND'], confirmedAt: null, blockIndex: 0 },
    });
    expect(await demandNow(db(), whole)).toMatchObject({ confirmedAt: null, version: 1 });
  });

  it('leaves what letters name where it is', async () => {
    await enter(second);
    await done(splitDemand(cast.office, { ...(await seen(first)), parts: ['bittet den Bund', 'um Mittel'] }));
    expect(await placed()).toEqual(['2-1 bittet den Bund', '2-2 die KMK um einen Bericht', '2-3 um Mittel']);
  });

  it('is refused after entries, into one and into strange parts', async () => {
    const split = async (parts: string[]) => splitDemand(cast.office, { ...(await seen(first)), parts });
    expect(await split(['bittet den Bund um Mittel'])).toEqual(refused('DEMAND_NOT_DIVIDED'));
    expect(await split(['um Mittel', 'bittet den Bund'])).toEqual(refused('DEMAND_PARTS_NOT_FOUND'));
    await enter(first);
    expect(await split(['bittet den Bund', 'um Mittel'])).toEqual(refused('DEMAND_HAS_ENTRIES'));
  });
});

describe('merging', () => {
  const merge = async (actor: Actor, id = second, into = first) => {
    const previous = await seen(into);
    const before = { previousId: into, previousVersion: previous.version };
    return mergeDemands(actor, { ...(await seen(id)), ...before });
  };

  it('joins neighbours with what stands between them, to be confirmed anew', async () => {
    await done(confirmDemand(cast.office, await seen(first)));
    expect(await merge(cast.office)).toEqual({
      ok: true,
      value: { conferenceNumber: 18, demandId: first },
    });
    expect(await placed()).toEqual(['2-1 bittet den Bund um Mittel sowie die KMK um einen Bericht']);
    expect(await demandNow(db(), first)).toMatchObject({
      ...{ kind: 'REQUEST', addressees: ['BUND', 'KMK'], confirmedAt: null },
    });
    expect(await verbs()).toEqual(['demand.confirmed', 'demand.merged']);
  });

  it('is refused to what does not follow one another, lies in another block or Ziffer, or has entries', async () => {
    expect(await merge(cast.office, first, second)).toEqual(refused('DEMANDS_NOT_NEIGHBOURS'));
    const bullet = await layDemand(db(), resolutionId, {
      ...{ position: 3, text: 'fordert das BMI auf, zu handeln' },
    });
    expect(await merge(cast.office, bullet, second)).toEqual(refused('DEMANDS_NOT_NEIGHBOURS'));
    expect(await merge(cast.office, bullet, first)).toEqual(refused('DEMANDS_NOT_NEIGHBOURS'));
    const other = await layDemand(db(), resolutionId, { clause: 1, position: 1, text: 'Räume fehlen' });
    expect(await merge(cast.office, first, other)).toEqual(refused('DEMANDS_NOT_NEIGHBOURS'));
    expect(await merge(cast.office, first, first)).toEqual(refused('DEMANDS_NOT_NEIGHBOURS'));
    await enter(first);
    expect(await merge(cast.office)).toEqual(refused('DEMAND_HAS_ENTRIES'));
    expect(await placed()).toHaveLength(4);
  });
});

describe('removing', () => {
  it('takes a duplicate away and keeps what it said on record', async () => {
    await done(removeDemand(cast.office, await seen(second)));
    expect(await placed()).toEqual(['2-1 bittet den Bund um Mittel']);
    expect(await demandEvents(db())).toMatchObject([
      { verb: 'demand.removed', payload: { clause: 2, position: 2, before: { kind: 'MANDATE' } } },
    ]);
  });
  it('is refused once something holds on to it', async () => {
    await enter(second);
    expect(await removeDemand(cast.office, await seen(second))).toEqual(refused('DEMAND_HAS_ENTRIES'));
  });
});

describe('adding what the rules missed', () => {
  const add = (actor: Actor, parts: Partial<Parameters<typeof addDemand>[1]> = {}) =>
    addDemand(actor, { resolutionId, clause: 2, ...REVIEW_FACTS, text: 'ferner dankt sie allen', ...parts });

  it('places it by its words, confirmed from the beginning', async () => {
    const between = await done(add(cast.office, { text: 'sowie die KMK' }));
    const { demandId } = await done(add(cast.office));
    await done(add(cast.office, { text: 'fordert das BMI auf' }));
    expect(await placed()).toEqual([
      '2-1 bittet den Bund um Mittel',
      '2-2 sowie die KMK',
      '2-3 die KMK um einen Bericht',
      '2-4 ferner dankt sie allen',
      '2-5 fordert das BMI auf',
    ]);
    expect(await demandNow(db(), demandId)).toMatchObject({
      ...{ kind: 'DEMAND', addressees: ['BMI', 'BUND'], blockIndex: 1, reading: null },
      confirmedById: cast.office.personId,
    });
    expect((await demandNow(db(), between.demandId)).confirmedAt).not.toBeNull();
  });

  it('leaves what was confirmed at the address by which it may be cited', async () => {
    await done(confirmDemand(cast.office, await seen(second)));
    await done(add(cast.office, { text: 'sowie die KMK' }));
    expect((await placed()).slice(1)).toEqual(['2-2 die KMK um einen Bericht', '2-3 sowie die KMK']);
  });

  it('is refused twice, with strange words and for another Ziffer', async () => {
    expect(await add(cast.office, { text: 'die KMK um einen Bericht' })).toEqual(
      refused('DEMAND_RECORDED_ALREADY'),
    );
    expect(await add(cast.office, { text: 'dankt niemandem' })).toEqual(refused('DEMAND_TEXT_NOT_FOUND'));
    expect(await add(cast.office, { clause: 1 })).toEqual(refused('DEMAND_TEXT_NOT_FOUND'));
    expect(await add(cast.office, { resolutionId: crypto.randomUUID() })).toEqual(refused('NOT_FOUND'));
    for (const actor of members()) expect(await add(actor)).toEqual(refused('NOT_PERMITTED'));
    for (const actor of outsiders()) expect(await add(actor)).toEqual(refused('NOT_FOUND'));
  });
});
