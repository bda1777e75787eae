import { beforeEach, describe, expect, it } from 'vitest';
import { isoDay } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { DemandFacts } from '@/lib/domain/demand-review';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { done, greenListCast, type GreenListCast } from '../green-list/testing/green-list-bed';
import { demandEvents, demandVerbs } from '../testing/demand-traces';
import { confirmDemand } from './confirm-demand';
import { confirmSeveral } from './confirm-several';
import { correctDemand } from './correct-demand';
import { dismissDemand } from './dismiss-demand';
import { mergeDemands } from './merge-demands';
import { removeDemand } from './remove-demand';
import { splitDemand } from './split-demand';
import {
  demandNow,
  enterOn,
  layDemand,
  layResolution,
  laySuggestions,
  REVIEW_FACTS,
  seenNow,
} from './testing/review-bed';
import { unconfirmDemand } from './unconfirm-demand';

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
const enter = (demandId: string) => enterOn(db(), demandId);
/** Who sees suggestions without looking after them, and who does not see them at all. */
const members = () => [cast.by, cast.byEditor];
const outsiders = () => [cast.bund, cast.group, cast.administration, PUBLIC];

describe('confirming', () => {
  it('makes a request of a suggestion, for every chairing office once the term is closed', async () => {
    expect(await confirmDemand(cast.office, await seen(first))).toEqual({
      ok: true,
      value: { conferenceNumber: 18 },
    });
    expect(await demandNow(db(), first)).toMatchObject({
      ...{ blockIndex: 1, followUp: true, version: 1, confirmedById: cast.office.personId },
    });
    await done(confirmDemand(cast.formerOffice, await seen(second)));
    expect(await verbs()).toEqual(['demand.confirmed', 'demand.confirmed']);
  });

  it('is its own chair’s alone while a term is open', async () => {
    const open = await layResolution(db(), 22);
    const id = await layDemand(db(), open, { position: 1, text: 'bittet den Bund um Mittel' });
    expect(await confirmDemand(cast.formerOffice, await seen(id))).toEqual(refused('NOT_PERMITTED'));
    await done(confirmDemand(cast.office, await seen(id)));
  });

  it('is refused twice and without an addressee', async () => {
    await done(confirmDemand(cast.office, await seen(first)));
    expect(await confirmDemand(cast.office, await seen(first))).toEqual(refused('DEMAND_CONFIRMED_ALREADY'));
    const nobodys = await layDemand(db(), resolutionId, { position: 3, text: 'ferner', addressees: [] });
    expect(await confirmDemand(cast.office, await seen(nobodys))).toEqual(
      refused('DEMAND_WITHOUT_ADDRESSEE'),
    );
  });

  it('counts once when two people have the same card', async () => {
    const card = await seen(first);
    const results = await Promise.all([
      confirmDemand(cast.office, card),
      correctDemand(cast.formerOffice, { ...card, ...REVIEW_FACTS }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual(refused('CHANGED_MEANWHILE'));
    expect((await demandNow(db(), first)).version).toBe(1);
  });

  it('takes the rest of a TOP at once, all of it or none', async () => {
    const [one, other] = [await seen(first), await seen(second)];
    expect(await confirmSeveral(cast.office, { demands: [] })).toEqual(refused('INVALID_INPUT'));
    const stale = { ...other, version: 9 };
    expect(await confirmSeveral(cast.office, { demands: [one, stale] })).toEqual(
      refused('CHANGED_MEANWHILE'),
    );
    expect((await demandNow(db(), first)).confirmedAt).toBeNull();
    await done(confirmSeveral(cast.office, { demands: [one, other] }));
    expect(await db().demand.count({ where: { resolutionId, confirmedAt: null } })).toBe(0);
    expect(await verbs()).toEqual(['demand.confirmed', 'demand.confirmed']);
  });
});

describe('what was confirmed in words that a correction took out', () => {
  const text = 'bittet den Bund um Geld';
  beforeEach(async () => {
    const confirmedAt = new Date('2023-07-10T10:00:00Z');
    await db().demand.update({ where: { id: first }, data: { text, confirmedAt } });
  });

  it('is confirmed anew once, in these words, and that can be taken back', async () => {
    await done(confirmDemand(cast.office, await seen(first)));
    expect(await demandNow(db(), first)).toMatchObject({
      ...{ text, blockIndex: null, followUp: true, confirmedById: cast.office.personId },
    });
    expect(await confirmDemand(cast.office, await seen(first))).toEqual(refused('DEMAND_CONFIRMED_ALREADY'));
    await done(unconfirmDemand(cast.office, await seen(first)));
    await done(confirmDemand(cast.office, await seen(first)));
    expect(await verbs()).toEqual(['demand.confirmedAnew', 'demand.unconfirmed', 'demand.confirmed']);
  });

  it('is confirmed anew with entries too', async () => {
    await enter(first);
    expect(await dismissDemand(cast.office, await seen(first))).toEqual(refused('DEMAND_HAS_ENTRIES'));
    await done(confirmDemand(cast.office, await seen(first)));
    expect(await verbs()).toEqual(['demand.confirmedAnew']);
  });

  it('is found to ask nothing any more', async () => {
    await done(dismissDemand(cast.office, await seen(first)));
    expect(await demandNow(db(), first)).toMatchObject({ kind: 'POSITION', followUp: false, text });
  });

  it('is not confirmed along with the rest of its TOP', async () => {
    const demands = [await seen(second), await seen(first)];
    expect(await confirmSeveral(cast.office, { demands })).toEqual(refused('DEMAND_TEXT_NOT_FOUND'));
    expect(await verbs()).toEqual([]);
  });
});

describe('correcting', () => {
  const correct = async (actor: Actor, parts: Partial<DemandFacts> = {}, id = first) =>
    correctDemand(actor, { ...(await seen(id)), ...REVIEW_FACTS, ...parts });

  it('confirms with what the person says, in its order', async () => {
    const field = await db().policyField.findFirstOrThrow();
    await done(correct(cast.office, { policyField: field.code, text: ' den Bund  um Mittel ' }));
    const row = await demandNow(db(), first);
    expect({ ...row, dueOn: isoDay(row.dueOn) }).toMatchObject({
      ...{ kind: 'DEMAND', text: 'den Bund um Mittel', addressees: ['BMI', 'BUND'], blockIndex: 1 },
      ...{ dueAt: { number: 20 }, dueOn: '2025-02-01', policyField: { code: field.code } },
      confirmedById: cast.office.personId,
    });
    expect(await verbs()).toEqual(['demand.confirmedWithCorrections']);
  });

  it('goes on after it was sent, with before and after in the record and none of the words', async () => {
    await done(confirmDemand(cast.office, await seen(first)));
    await enter(first);
    await done(correct(cast.formerOffice, { followUp: false }));
    expect(await demandNow(db(), first)).toMatchObject({
      ...{ followUp: false, confirmedById: cast.office.personId },
    });
    const last = (await demandEvents(db())).at(-1);
    expect(last).toMatchObject({
      verb: 'demand.corrected',
      payload: {
        before: { kind: 'REQUEST', addressees: ['BUND'], followUp: true },
        after: { kind: 'DEMAND', addressees: ['BMI', 'BUND'], place: { blockIndex: 1, from: 4, to: 29 } },
      },
    });
    expect(JSON.stringify(last?.payload)).not.toContain('Mittel');
  });

  it('is refused with strange words, bodies, conferences and days', async () => {
    const strange: [Partial<DemandFacts>, string][] = [
      [{ text: 'bittet den Bund um Geld' }, 'DEMAND_TEXT_NOT_FOUND'],
      [{ text: 'Die IntMK stellt fest' }, 'DEMAND_TEXT_NOT_FOUND'],
      [{ addressees: [] }, 'DEMAND_WITHOUT_ADDRESSEE'],
      [{ addressees: ['NIEMAND'] }, 'NOT_FOUND'],
      [{ policyField: 'NICHTS' }, 'NOT_FOUND'],
      [{ due: { conference: 99, on: null } }, 'NOT_FOUND'],
      [{ due: { conference: 18, on: null } }, 'DEMAND_DUE_TOO_EARLY'],
    ];
    for (const [parts, error] of strange) expect(await correct(cast.office, parts)).toEqual(refused(error));
    expect(await demandNow(db(), first)).toMatchObject({ version: 0, addressees: ['BUND'] });
  });
});

describe('finding that nothing is asked, and taking it back', () => {
  it('leaves a Feststellung, and afterwards the suggestion as it was read', async () => {
    await done(dismissDemand(cast.office, await seen(second)));
    expect(await demandNow(db(), second)).toMatchObject({ kind: 'POSITION', followUp: false });
    await done(unconfirmDemand(cast.office, await seen(second)));
    expect(await demandNow(db(), second)).toMatchObject({
      ...{ kind: 'MANDATE', followUp: true, addressees: ['KMK'], confirmedAt: null, confirmedById: null },
    });
    expect(await verbs()).toEqual(['demand.dismissed', 'demand.unconfirmed']);
  });

  it('takes corrections back too', async () => {
    await done(
      correctDemand(cast.office, { ...(await seen(first)), ...REVIEW_FACTS, text: 'den Bund um Mittel' }),
    );
    await done(correctDemand(cast.office, { ...(await seen(first)), ...REVIEW_FACTS, kind: 'APPEAL' }));
    await done(unconfirmDemand(cast.office, await seen(first)));
    expect(await demandNow(db(), first)).toMatchObject({
      ...{ kind: 'REQUEST', text: 'bittet den Bund um Mittel', addressees: ['BUND'], dueAt: null },
      ...{ dueOn: null, confirmedAt: null },
    });
  });

  it('opens it as it stands where what was read is gone', async () => {
    const reading = { kind: 'REQUEST', addressees: [], text: 'Es fehlt.', due: null, followUp: true };
    await db().demand.update({ where: { id: first }, data: { reading, confirmedAt: new Date() } });
    await done(unconfirmDemand(cast.office, await seen(first)));
    expect(await demandNow(db(), first)).toMatchObject({ addressees: ['BUND'], confirmedAt: null });
  });

  it('is refused with entries, and unconfirming what nobody confirmed', async () => {
    expect(await unconfirmDemand(cast.office, await seen(first))).toEqual(refused('DEMAND_NOT_CONFIRMED'));
    await done(confirmDemand(cast.office, await seen(first)));
    await enter(first);
    for (const verb of [unconfirmDemand, dismissDemand])
      expect(await verb(cast.office, await seen(first))).toEqual(refused('DEMAND_HAS_ENTRIES'));
  });
});

it('no verb is anybody’s but the chairing offices’', async () => {
  const [one, other] = [await seen(first), await seen(second)];
  const attempts = (actor: Actor) => [
    confirmDemand(actor, one),
    confirmSeveral(actor, { demands: [one] }),
    correctDemand(actor, { ...one, ...REVIEW_FACTS }),
    dismissDemand(actor, one),
    unconfirmDemand(actor, one),
    removeDemand(actor, one),
    splitDemand(actor, { ...one, parts: ['bittet den Bund', 'um Mittel'] }),
    mergeDemands(actor, { ...other, previousId: first, previousVersion: one.version }),
  ];
  for (const actor of members())
    for (const attempt of attempts(actor)) expect(await attempt).toEqual(refused('NOT_PERMITTED'));
  for (const actor of outsiders())
    for (const attempt of attempts(actor)) expect(await attempt).toEqual(refused('NOT_FOUND'));
  for (const verb of [confirmDemand, dismissDemand, unconfirmDemand, removeDemand])
    expect(await verb(cast.office, { demandId: first, version: 7 })).toEqual(refused('CHANGED_MEANWHILE'));
  expect(await verbs()).toEqual([]);
});

it('nothing is done to the request of a resolution that was superseded', async () => {
  await db().resolution.update({ where: { id: resolutionId }, data: { supersededAt: new Date() } });
  expect(await confirmDemand(cast.office, await seen(first))).toEqual(refused('NOT_FOUND'));
});
