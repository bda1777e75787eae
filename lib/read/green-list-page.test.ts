import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC } from '@/lib/policy/actor';
import { liftItem } from '@/lib/use-cases/green-list/lift-item';
import {
  call,
  changeText,
  done,
  itemAt,
  greenListCast,
  recordAt,
  sealed,
  type GreenListCast,
} from '@/lib/use-cases/green-list/testing/green-list-bed';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { greenListPage } from './green-list-page';
import { greenListPrint } from './green-list-print';
import { preparatoryPage } from './preparatory-page';

const REASON = 'Kanarienvogel-Grund';
const NOTE = 'Kanarienvogel-Vermerk';
const db = testDatabase({ from: SAMPLES });
let cast: GreenListCast;

/** 3.1 was lifted by Berlin, 4.1 fell off, 2 was lifted by the office for Thüringen; 1.1 awaits sealing. */
beforeAll(async () => {
  cast = await greenListCast(db());
  await sealed(db(), cast.office, '2', '3.1', '4.1');
  await lift('3.1', cast.be, 'BE', REASON);
  await lift('2', cast.office, 'TH');
  await changeText(db(), cast.be, '4.1', 'Neu gefasst.');
  await done(recordAt(db(), cast.office, '1.1', 'GREEN_LIST', NOTE));
});

async function lift(
  number: string,
  actor: GreenListCast['be'],
  state: 'BE' | 'TH',
  reason?: string,
): Promise<void> {
  const { id, last } = await itemAt(db(), number);
  await done(liftItem(actor, { itemId: id, entryId: last?.id ?? '', state, reason }));
}

const page = async (actor = cast.by) => {
  const found = await greenListPage(actor, 22);
  if (!found) throw new Error('not found');
  return found;
};

describe('the page of the Grüne Liste', () => {
  it('tells where each item stands, who took it off and why, in printed order', async () => {
    const { items, counts, rule } = await page();
    expect(items.map(({ number, state }) => [number, state])).toEqual([
      ['2', 'LIFTED'],
      ['3.1', 'LIFTED'],
      ['4.1', 'TEXT_CHANGED'],
    ]);
    expect(items[0]?.words).toMatch(
      /^herausgenommen für Thüringen am .+ Uhr, aufgenommen von Marlene Osthoff \(Geschäftsstelle\)$/,
    );
    expect(items[1]?.words).toMatch(/^herausgenommen von Berlin am .+ Uhr \(Selin Hartwich\)$/);
    expect(items[1]?.reason).toBe(REASON);
    expect(items[2]?.words).toMatch(/^Text geändert am /);
    expect(items[2]?.changeHref).toMatch(/vergleich\?von=1&bis=2$/);
    expect(items[2]?.history).toHaveLength(2);
    expect(counts).toEqual({ onList: 0, off: 3 });
    expect(rule).toMatchObject({ confirmed: false });
  });

  it('offers each reader what it may do, and nothing else', async () => {
    const acts = async (actor: GreenListCast['be']) => {
      const { items, sealing } = await page(actor);
      const offered = items.flatMap(({ number, acts: { lift: off, takeBack, putBack } }) => [
        ...(off ? [`${number} lift`] : []),
        ...(takeBack ? [`${number} take back`] : []),
        ...(putBack ? [`${number} put back`] : []),
      ]);
      return [...offered, ...(sealing?.items ?? []).map(({ number }) => `${number} seal`)];
    };
    expect(await acts(cast.by)).toEqual([]);
    expect(await acts(cast.byEditor)).toEqual([]);
    expect(await acts(cast.formerOffice)).toEqual([]);
    expect(await acts(cast.be)).toEqual(['3.1 take back']);
    expect(await acts(cast.office)).toEqual(['2 take back', '4.1 put back', '1.1 seal']);
    expect(await acts(cast.colleague)).toEqual(['4.1 put back', '1.1 seal']);
  });

  it('is not found by anybody but the members, nor for a term that does not exist', async () => {
    for (const actor of [cast.bund, cast.group, cast.administration, PUBLIC]) {
      expect(await greenListPage(actor, 22)).toBeNull();
      expect(await greenListPrint(actor, 22)).toBeNull();
      expect(await preparatoryPage(actor, 22)).toBeNull();
    }
    expect(await greenListPage(cast.by, 99)).toBeNull();
    expect(await preparatoryPage(cast.by, 99)).toBeNull();
  });

  it('shows what minutes that were read say, without a seal', async () => {
    const { items, over, sealing } = (await greenListPage(cast.office, 18)) ?? {};
    expect(items?.length).toBeGreaterThan(0);
    expect(items?.every(({ acts }) => !acts.lift && !acts.putBack && !acts.takeBack)).toBe(true);
    expect(over).toMatch(/aufgerufen/);
    expect(sealing).toBeNull();
  });
});

describe('the printed list', () => {
  it('names the moment and who took items off, but no reason and no person', async () => {
    const list = await greenListPrint(cast.by, 22);
    expect(list?.items).toEqual([]);
    expect(list?.takenOff.map(({ number }) => number)).toEqual(['2', '3.1', '4.1']);
    expect(list?.takenOff[1]?.remark).toMatch(/^herausgenommen auf Wunsch von Berlin am /);
    expect(JSON.stringify(list)).not.toContain(REASON);
    expect(JSON.stringify(list)).not.toMatch(/Hartwich|Osthoff/);
    expect(list?.asOf).toMatch(/^\d+\. \w+ \d{4}, \d\d:\d\d Uhr$/);
  });
});

describe('the page of the Vorkonferenz', () => {
  it('tells the members the results with their notes, and what stood before', async () => {
    await done(recordAt(db(), cast.colleague, '1.1', 'DEBATE', NOTE));
    const found = await preparatoryPage(cast.byEditor, 22);
    expect(found?.items.map(({ number, outcome }) => [number, outcome])).toEqual([
      ['1.1', 'DEBATE'],
      ['2', 'GREEN_LIST'],
      ['3.1', 'GREEN_LIST'],
      ['4.1', 'GREEN_LIST'],
      ['4.2', null],
    ]);
    expect(found?.items[0]).toMatchObject({ note: NOTE });
    expect(found?.items[0]?.earlier).toEqual([
      expect.stringMatching(/^Grüne Liste \(.+, Marlene Osthoff\)$/),
    ]);
    expect(found?.can).toEqual({ record: false, editAgenda: false, editConference: false });
    expect((await preparatoryPage(cast.office, 22))?.can.record).toBe(true);
    expect((await preparatoryPage(cast.formerOffice, 22))?.can.record).toBe(false);
  });
});

describe('after TOP C was called', () => {
  it('offers nobody anything', async () => {
    await call(db(), 'C');
    for (const actor of [cast.office, cast.be]) {
      const { items, sealing, over } = await page(actor);
      expect(items.flatMap(({ acts }) => Object.values(acts)).every((act) => act === null)).toBe(true);
      expect(sealing).toBeNull();
      expect(over).toMatch(/aufgerufen/);
    }
  });
});
