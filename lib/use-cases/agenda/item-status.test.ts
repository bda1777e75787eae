import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { editAgendaPage } from '@/lib/read/edit-agenda-page';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { createIntmk23 } from '../conferences/testing/conference-bed';
import { dispatchNow } from './testing/dispatch-now';
import { CHAIR, itemOf, OTHERS, refusal, seen } from './testing/agenda-bed';
import { mergeItem } from './merge-item';
import { placeMotion } from './place-motion';
import { postponeItem } from './postpone-item';
import { reopenItem } from './reopen-item';
import { withdrawItem } from './withdraw-item';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
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

  it('lets the next conference place what was postponed, with its text and its signatures', async () => {
    await postponeItem(CHAIR, await seen('1.1'));
    const motion = await motionOf('1.1');
    await db().motion.update({ where: { id: motion.id }, data: { lateReason: 'Kabinettsbefassung.' } });
    const command = { motionId: motion.id, admitLate: false, parentId: null, beforeId: null };
    expect(refusal(await placeMotion(CHAIR, command))).toBe('NOT_PERMITTED');
    const next = await createIntmk23();
    const facts = async () => (await editAgendaPage(next, 23))?.waiting;
    expect(await facts()).toMatchObject([{ id: motion.id, lateReason: null }]);
    expect((await facts())?.[0]?.facts).toContain('vertagt von der 22. IntMK');
    expect((await editAgendaPage(CHAIR, 22))?.waiting.map(({ id }) => id)).not.toContain(motion.id);
    const held = { where: { motionId: motion.id, endedAt: null } };
    const signatures = await db().signature.count(held);
    expect(signatures).toBeGreaterThan(0);
    expect(refusal(await placeMotion(next, command))).toBeNull();
    expect(await db().signature.count(held)).toBe(signatures);
    expect(await facts()).toEqual([]);
    const items = await db().agendaItem.findMany({
      where: { motionId: motion.id },
      orderBy: { meeting: { conference: { number: 'asc' } } },
      select: {
        status: true,
        title: true,
        meeting: { select: { conference: { select: { number: true } } } },
      },
    });
    expect(items.map(({ status, meeting }) => [meeting.conference.number, status])).toEqual([
      [22, 'POSTPONED'],
      [23, 'OPEN'],
    ]);
    const placed = await db().motion.findUniqueOrThrow({
      where: { id: motion.id },
      select: { status: true, lateReason: true, conference: { select: { number: true } } },
    });
    expect(placed).toEqual({ status: 'ON_AGENDA', lateReason: null, conference: { number: 23 } });
    const entry = await db().auditEntry.findFirstOrThrow({
      where: { subjectId: motion.id, verb: 'motion.placed' },
      orderBy: { seq: 'desc' },
    });
    expect(entry.payload).toMatchObject({ conference: 23, late: false });
    expect(refusal(await reopenItem(CHAIR, await seen('1.1')))).toBe('PLACED_AT_NEXT_CONFERENCE');
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
