import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { seed } from '@/prisma/seed/seed';
import { dispatchNow } from './testing/dispatch-now';
import { CHAIR, itemOf, OTHERS, refusal, seen } from './testing/agenda-bed';
import { mergeItem } from './merge-item';
import { postponeItem } from './postpone-item';
import { reopenItem } from './reopen-item';
import { withdrawItem } from './withdraw-item';

const db = testDatabase({ fresh: 'test', fill: () => seed({ samples: true }) });
/** The motion behind an item. */
const motionOf = async (number: string) =>
  db().motion.findUniqueOrThrow({ where: { id: (await itemOf(number)).motionId ?? '' } });

describe('withdrawing an item', () => {
  it('leaves it on the list with its number and says by whom', async () => {
    expect(refusal(await withdrawItem(CHAIR, { ...(await seen('3.1')), by: 'BY' }))).toBeNull();
    expect(await itemOf('3.1')).toMatchObject({ status: 'WITHDRAWN', withdrawnByCode: 'BY' });
    expect(await motionOf('3.1')).toMatchObject({ status: 'WITHDRAWN', withdrawnByCode: 'BY' });
    const [told] = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
    expect(told?.payload).toMatchObject({ kind: 'ITEM_CHANGED', to: { states: ['BW', 'BY', 'SN'] } });
    expect(JSON.stringify(told?.payload)).not.toContain('Sprachbildung');
  });

  it('takes it off the Grüne Liste', async () => {
    const { id } = await itemOf('3.1');
    await db().agendaItem.update({ where: { id }, data: { greenList: true } });
    await db().greenListEntry.create({ data: { agendaItemId: id, sealedHash: 'x' } });
    await withdrawItem(CHAIR, { ...(await seen('3.1')), by: 'BY' });
    expect(await itemOf('3.1')).toMatchObject({ greenList: false });
    expect(await db().greenListEntry.findFirst({ where: { agendaItemId: id } })).toMatchObject({
      lift: 'ITEM_CHANGED',
    });
  });

  it('is refused for whom it does not concern, twice, stale, for a section and to others', async () => {
    const item = await seen('3.1');
    const refused = async (command: object) =>
      refusal(await withdrawItem(CHAIR, { ...item, by: 'BY', ...command }));
    expect(await refused({ by: 'HH' })).toBe('STATE_NOT_AMONG_APPLICANTS');
    expect(await refused({ by: null })).toBe('STATE_NOT_AMONG_APPLICANTS');
    expect(await refused({ version: 7 })).toBe('CHANGED_MEANWHILE');
    expect(await refused(await seen('4.2'))).toBe('ITEM_CLOSED');
    expect(await refused(await seen('3'))).toBe('SECTION_IS_NO_ITEM');
    for (const [, actor, code] of OTHERS)
      expect(refusal(await withdrawItem(actor, { ...item, by: 'BY' }))).toBe(code);
    expect(await motionOf('3.1')).toMatchObject({ status: 'ON_AGENDA' });
  });
});

describe('merging and postponing', () => {
  it('lets the motions follow', async () => {
    const target = await itemOf('3.1');
    expect(refusal(await mergeItem(CHAIR, { ...(await seen('4.1')), targetId: target.id }))).toBeNull();
    expect(await itemOf('4.1')).toMatchObject({ status: 'MERGED', mergedIntoId: target.id });
    expect(await motionOf('4.1')).toMatchObject({ status: 'MERGED', mergedIntoId: target.motionId });
    expect(refusal(await postponeItem(CHAIR, await seen('1.1')))).toBeNull();
    expect(await itemOf('1.1')).toMatchObject({ status: 'POSTPONED', postponedToId: null });
    expect(await motionOf('1.1')).toMatchObject({ status: 'POSTPONED' });
  });

  it('postpones to the Hauptkonferenz of the next conference where it is planned', async () => {
    const next = await db().conference.create({
      data: { number: 23, year: 2028, chairCode: 'SL', meetings: { create: { kind: 'MAIN' } } },
      select: { meetings: { select: { id: true } } },
    });
    await postponeItem(CHAIR, await seen('1.1'));
    expect(await itemOf('1.1')).toMatchObject({ postponedToId: next.meetings[0]?.id });
  });

  it('is refused onto itself, a closed item, a Kamin theme or nothing, and to others', async () => {
    const item = await seen('4.1');
    for (const number of ['4.1', '4.2', '5.1', '3'])
      expect(refusal(await mergeItem(CHAIR, { ...item, targetId: (await itemOf(number)).id }))).toBe(
        'MERGE_TARGET_CLOSED',
      );
    expect(refusal(await mergeItem(CHAIR, { ...item, targetId: crypto.randomUUID() }))).toBe(
      'MERGE_TARGET_CLOSED',
    );
    expect(refusal(await postponeItem(CHAIR, await seen('4.2')))).toBe('ITEM_CLOSED');
    const target = await itemOf('3.1');
    for (const [, actor, code] of OTHERS) {
      expect(refusal(await mergeItem(actor, { ...item, targetId: target.id }))).toBe(code);
      expect(refusal(await postponeItem(actor, item))).toBe(code);
    }
  });
});

describe('taking it back', () => {
  it('opens item and motion again', async () => {
    await withdrawItem(CHAIR, { ...(await seen('3.1')), by: 'BY' });
    expect(refusal(await reopenItem(CHAIR, await seen('3.1')))).toBeNull();
    expect(await itemOf('3.1')).toMatchObject({ status: 'OPEN', withdrawnByCode: null });
    expect(await motionOf('3.1')).toMatchObject({ status: 'ON_AGENDA', withdrawnAt: null });
  });

  it('is refused once an edition told of it, for what a Land withdrew itself, and to others', async () => {
    expect(refusal(await reopenItem(CHAIR, await seen('3.1')))).toBe('ITEM_OPEN');
    // The sample's Land withdrew it; no office recorded it.
    expect(refusal(await reopenItem(CHAIR, await seen('4.2')))).toBe('WITHDRAWN_BY_STATE');
    await dispatchNow(CHAIR);
    await postponeItem(CHAIR, await seen('3.1'));
    expect(refusal(await reopenItem(CHAIR, await seen('3.1')))).toBeNull();
    await withdrawItem(CHAIR, { ...(await seen('3.1')), by: 'BY' });
    await dispatchNow(CHAIR);
    expect(refusal(await reopenItem(CHAIR, await seen('3.1')))).toBe('STATUS_SENT_OUT');
    for (const [, actor, code] of OTHERS)
      expect(refusal(await reopenItem(actor, await seen('3.1')))).toBe(code);
  });
});
