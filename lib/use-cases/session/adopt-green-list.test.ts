import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { started } from '../circular/testing/circular-bed';
import type { GreenListCast } from '../green-list/testing/green-list-bed';
import {
  adoptNow,
  itemNow,
  motionNow,
  openedSession,
  recorded,
  recordNow,
  refusalOf,
  resolutionsOf,
  send,
  sessionNow,
  stated,
  takeBackNow,
} from './testing/session-bed';

let cast: GreenListCast;
const db = testDatabase({
  fresh: 'test',
  from: SAMPLES,
  fill: async () => {
    cast = await openedSession(db());
  },
});

const COUNTS = { yes: 15, no: 1, abstain: 0 };
const written = async () => ({
  decisions: await db().decision.count(),
  resolutions: await db().resolution.count(),
  adopted: await db().greenListEntry.count({
    where: { adoptedAt: { not: null }, agendaItem: { meeting: { status: 'RUNNING' } } },
  }),
});

describe('what the Länder vote on in the Umlaufverfahren', () => {
  it('is decided in the room neither alone nor with the list', async () => {
    await started(db(), cast.office, (await itemNow(db(), '3.1')).title);
    const before = await written();
    expect(await refusalOf(recordNow(db(), cast.office, '3.1', stated('UNANIMOUS')))).toBe(
      'CIRCULAR_RUNNING',
    );
    expect(await refusalOf(recordNow(db(), cast.office, '3.1', stated('POSTPONED')))).toBe(
      'CIRCULAR_RUNNING',
    );
    expect(await adoptNow(db(), cast.office, stated('UNANIMOUS'))).toMatchObject({
      ok: false,
      error: { code: 'CIRCULAR_RUNNING', items: ['3.1'] },
    });
    expect(await written()).toEqual(before);
  });
});

describe('adopting the Grüne Liste', () => {
  it('adopts TOP C and every item on it by the one vote, which stands with TOP C', async () => {
    await recorded(adoptNow(db(), cast.office, stated('MAJORITY', { counts: COUNTS })));
    expect((await itemNow(db(), 'C')).decision).toMatchObject({ outcome: 'MAJORITY', counts: COUNTS });
    for (const number of ['1.1', '3.1']) {
      const item = await itemNow(db(), number);
      expect(item.decision).toMatchObject({ outcome: 'MAJORITY', enBloc: true, counts: null });
      expect(item.status).toBe('OPEN');
      expect(await motionNow(db(), number)).toMatchObject({ status: 'DECIDED' });
      expect(await resolutionsOf(db(), number)).toMatchObject([
        { number, outcome: 'MAJORITY', blocks: item.wording.blocks, revision: 1 },
      ]);
    }
    expect(await resolutionsOf(db(), 'C')).toHaveLength(1);
    expect((await itemNow(db(), '2')).decision).toBeNull();
    expect((await written()).adopted).toBe(2);
  });

  it('is all or nothing: where the last item fails, nothing of it is stored', async () => {
    const before = await written();
    // The number of the last resolution is taken by one that nobody can supersede twice.
    const { meetingId } = await sessionNow(db());
    const taken = { meetingId, number: '3.1', position: 1, title: 'x', blocks: [], hash: 'x' };
    const first = await db().resolution.create({ data: { ...taken, supersededAt: new Date() } });
    await db().resolution.create({
      data: { ...taken, revision: 0, supersedesId: first.id, supersededAt: new Date() },
    });
    await expect(adoptNow(db(), cast.office)).rejects.toThrow();
    expect(await written()).toEqual({ ...before, resolutions: before.resolutions + 2 });
    expect((await itemNow(db(), '1.1')).decision).toBeNull();
    expect((await itemNow(db(), 'C')).decision).toBeNull();
    expect(await db().sessionCommand.count({ where: { kind: 'ADOPT_GREEN_LIST' } })).toBe(0);
  });

  it('names what is no longer open or no longer has the sealed text', async () => {
    const before = await written();
    const { greenListEntryId } = await itemNow(db(), '3.1');
    await db().greenListEntry.update({
      where: { id: greenListEntryId ?? '' },
      data: { sealedHash: 'ein anderer Text' },
    });
    const broken = { code: 'GREEN_LIST_SEAL_BROKEN', items: ['3.1'] };
    expect(await adoptNow(db(), cast.office)).toEqual({ ok: false, error: broken });
    expect(await written()).toEqual(before);
  });

  it('is refused where what was shown is not what is on it', async () => {
    const { id: itemId } = await itemNow(db(), 'C');
    const { greenListEntryId } = await itemNow(db(), '1.1');
    const adopting = { kind: 'ADOPT_GREEN_LIST', itemId, stated: stated('UNANIMOUS') } as const;
    const shown = async (entryIds: string[]) => send(cast.office, { ...adopting, entryIds });
    expect(await shown([greenListEntryId ?? ''])).toMatchObject({
      error: { code: 'GREEN_LIST_SHOWN_OTHERWISE', items: ['3.1'] },
    });
    const { items } = await sessionNow(db());
    const all = items.flatMap((item) => item.greenListEntryId ?? []);
    expect(await refusalOf(shown([...all, randomUUID()]))).toBe('GREEN_LIST_SHOWN_OTHERWISE');
    expect(
      await refusalOf(
        send(cast.office, { ...adopting, entryIds: all, itemId: (await itemNow(db(), 'A')).id }),
      ),
    ).toBe('NOT_THE_GREEN_LIST');
    expect(await refusalOf(adoptNow(db(), cast.office, stated('NOTED')))).toBe('GREEN_LIST_NOT_ADOPTED');
    const counts = { yes: 15, no: 1, abstain: 0 };
    expect(await refusalOf(adoptNow(db(), cast.office, stated('UNANIMOUS', { counts })))).toBe(
      'UNANIMOUS_WITH_NO_VOTES',
    );
  });

  it('is refused where nothing is on it, twice, and outside the sitting', async () => {
    await recorded(adoptNow(db(), cast.office));
    expect(await refusalOf(adoptNow(db(), cast.office))).toBe('DECIDED_MEANWHILE');
    await recorded(takeBackNow(db(), cast.office, 'C'));
    for (const number of ['1.1', '3.1'])
      await recorded(recordNow(db(), cast.office, number, stated('UNANIMOUS')));
    expect(await refusalOf(adoptNow(db(), cast.office))).toBe('GREEN_LIST_EMPTY');
    await db().meeting.updateMany({ where: { status: 'RUNNING' }, data: { status: 'HELD' } });
    expect(await refusalOf(adoptNow(db(), cast.office))).toBe('SESSION_NOT_RUNNING');
  });

  it('is refused as if TOP C were any other item', async () => {
    expect(await refusalOf(recordNow(db(), cast.office, 'C', stated('UNANIMOUS')))).toBe(
      'GREEN_LIST_ADOPTED_AS_ONE',
    );
    await recorded(adoptNow(db(), cast.office));
    expect(await refusalOf(recordNow(db(), cast.office, 'C', stated('NOTED'), 'Verhört.'))).toBe(
      'GREEN_LIST_ADOPTED_AS_ONE',
    );
  });

  it('lets TOP C be rejected by itself; its items are then dealt with one by one', async () => {
    await recorded(recordNow(db(), cast.office, 'C', stated('REJECTED')));
    expect((await itemNow(db(), '1.1')).decision).toBeNull();
    await recorded(recordNow(db(), cast.office, '1.1', stated('UNANIMOUS')));
  });
});

describe('after the adoption', () => {
  it('taking TOP C back opens everything that was adopted under it, ready to be adopted anew', async () => {
    await recorded(adoptNow(db(), cast.office));
    await recorded(takeBackNow(db(), cast.office, 'C'));
    for (const number of ['C', '1.1', '3.1']) {
      const { decision, log } = await itemNow(db(), number);
      expect([decision, log.length]).toEqual([null, 2]);
      expect((await resolutionsOf(db(), number)).every((one) => one.supersededAt !== null)).toBe(true);
    }
    expect((await written()).adopted).toBe(0);
    await recorded(adoptNow(db(), cast.office, stated('MAJORITY')));
    expect((await itemNow(db(), '3.1')).decision).toMatchObject({ outcome: 'MAJORITY', enBloc: true });
    expect((await resolutionsOf(db(), '3.1')).at(-1)).toMatchObject({ revision: 2, supersededAt: null });
  });

  it('an item taken back by itself comes off the list', async () => {
    await recorded(adoptNow(db(), cast.office));
    await recorded(takeBackNow(db(), cast.office, '3.1'));
    expect(await itemNow(db(), '3.1')).toMatchObject({ decision: null, greenListEntryId: null });
    expect((await itemNow(db(), '1.1')).decision?.enBloc).toBe(true);
  });

  it('a corrected item stays adopted en bloc while it is adopted, and comes off where it is not', async () => {
    await recorded(adoptNow(db(), cast.office));
    await recorded(recordNow(db(), cast.office, '3.1', stated('MAJORITY'), 'Bayern hat sich enthalten.'));
    expect(await itemNow(db(), '3.1')).toMatchObject({ decision: { enBloc: true, outcome: 'MAJORITY' } });
    expect((await itemNow(db(), '3.1')).greenListEntryId).not.toBeNull();
    await recorded(recordNow(db(), cast.office, '3.1', stated('POSTPONED'), 'Doch vertagt.'));
    expect(await itemNow(db(), '3.1')).toMatchObject({ greenListEntryId: null, status: 'POSTPONED' });
    expect((await itemNow(db(), '3.1')).decision?.enBloc).toBe(false);
  });
});
