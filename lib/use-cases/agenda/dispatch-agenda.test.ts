import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { storedEdition } from '@/lib/db/stored-edition';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { addItem } from './add-item';
import { dispatchAgenda } from './dispatch-agenda';
import { moveItem } from './move-item';
import { placeMotion } from './place-motion';
import { removeItem } from './remove-item';
import { CHAIR, itemOf, OTHERS, printed, refusal, seen } from './testing/agenda-bed';
import { dispatchNow, shownNow } from './testing/dispatch-now';
import { withdrawItem } from './withdraw-item';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
const editions = () => db().agendaEdition.findMany({ orderBy: { issuedAt: 'asc' } });

describe('dispatching an agenda', () => {
  it('freezes it with the texts and tells all Länder and the Bund', async () => {
    expect(await dispatchNow(CHAIR)).toBe('A');
    const [edition] = await editions();
    if (!edition) throw new Error('no edition');
    const { conference, entries } = storedEdition(edition);
    expect(conference).toEqual({
      ...{ number: 22, year: 2027, kind: 'MAIN', startsOn: '2027-04-21', endsOn: '2027-04-22' },
      ...{ place: 'Mainz', chair: 'RP' },
    });
    expect(entries.map(({ number }) => number)).toEqual([
      ...['A', 'B', 'C', '1', '1.1', '1.2', '2', '3', '3.1', '4', '4.1', '4.2', '5', '5.1', '6'],
    ]);
    expect(entries.find(({ number }) => number === '3.1')?.text).toMatchObject({
      kind: 'MOTION',
      versionNumber: 1,
      blocks: [
        { kind: 'CLAUSE', number: 1 },
        { kind: 'CLAUSE', number: 2 },
      ],
    });
    const [told] = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
    const to = { states: [...STATE_CODES], federalGuests: true };
    expect(told?.payload).toMatchObject({ kind: 'AGENDA_DISPATCHED', to, facts: { letter: 'A' } });
  });

  it('holds neither notes nor the text of Kamin themes nor of what was withdrawn', async () => {
    const { id } = await itemOf('5.1');
    const { motionId } = await itemOf('5.1');
    const block = { id: 'k', kind: 'PARAGRAPH', level: 1, text: 'Kanarienvogel-kamin' };
    await db().textVersion.create({
      data: { motionId: motionId ?? '', number: 1, title: 'Fachkräfte halten', blocks: [block], hash: 'x' },
    });
    await db().agendaNote.create({ data: { agendaItemId: id, text: 'Kanarienvogel-notiz' } });
    await db().preparatoryResult.create({
      data: {
        ...{ meetingId: (await itemOf('3.1')).meetingId, agendaItemId: (await itemOf('3.1')).id },
        ...{ outcome: 'DEBATE', note: 'Kanarienvogel-vorkonferenz' },
      },
    });
    await dispatchNow(CHAIR);
    const text = JSON.stringify((await editions()).map(({ content }) => content));
    expect(text).toContain('Fachkräfte halten');
    expect(text).not.toContain('Kanarienvogel');
    expect(text).not.toContain('Wohnraum für Familien gesondert');
  });

  it('fixes every number: late items get a free one, nothing sent out moves or goes', async () => {
    await dispatchNow(CHAIR);
    const motion = await db().motion.findFirstOrThrow({ where: { status: 'REGISTERED' } });
    const section = { parentId: (await itemOf('3')).id, beforeId: null };
    expect(
      refusal(await placeMotion(CHAIR, { motionId: motion.id, admitLate: false, ...section })),
    ).toBeNull();
    expect(await itemOf(motion.title)).toMatchObject({ number: '3.2', numberFixedAt: null });
    expect((await itemOf(motion.title)).admittedLateAt).not.toBeNull();
    const late = { conferenceNumber: 22, kind: 'ITEM' as const, title: 'Nachtrag' };
    await addItem(CHAIR, { ...late, parentId: (await itemOf('4')).id, beforeId: (await itemOf('4.2')).id });
    expect((await itemOf('Nachtrag')).number).toBe('4.1b');
    const first = { parentId: (await itemOf('4')).id, beforeId: (await itemOf('4.1')).id };
    expect(refusal(await addItem(CHAIR, { ...late, ...first }))).toBe('NO_NUMBER_LEFT');
    expect(refusal(await moveItem(CHAIR, { ...(await seen('4.1')), step: 'DOWN' }))).toBe('NUMBER_FIXED');
    expect(refusal(await removeItem(CHAIR, await seen('1.2')))).toBe('NUMBER_FIXED');
    const before = await printed();
    expect(await dispatchNow(CHAIR)).toBe('B');
    expect(await printed()).toEqual(before);
  });

  it('sends out what was shown, and nothing twice', async () => {
    const shown = await shownNow();
    await withdrawItem(CHAIR, { ...(await seen('3.1')), by: 'BY' });
    expect(refusal(await dispatchAgenda(CHAIR, shown))).toBe('CHANGED_MEANWHILE');
    await dispatchNow(CHAIR);
    expect(refusal(await dispatchAgenda(CHAIR, await shownNow()))).toBe('EDITION_UNCHANGED');
    expect(await editions()).toHaveLength(1);
  });

  it('asks to accept what is open, and that alone', async () => {
    const shown = await shownNow();
    expect(refusal(await dispatchAgenda(CHAIR, { ...shown, acceptedFindings: null }))).toBe('FINDINGS_OPEN');
    await db().motion.updateMany({ where: { status: 'REGISTERED' }, data: { lateReason: 'Später.' } });
    expect(refusal(await dispatchAgenda(CHAIR, shown))).toBe('CHANGED_MEANWHILE');
  });

  it('is refused to others, without items and once the meeting was held', async () => {
    const shown = await shownNow();
    for (const [, actor] of OTHERS) expect(refusal(await dispatchAgenda(actor, shown))).toBe('NOT_PERMITTED');
    const held = { ...CHAIR, chairs: [18] };
    expect(refusal(await dispatchAgenda(held, { ...shown, conferenceNumber: 18 }))).toBe('AGENDA_CLOSED');
    await db().agendaItem.deleteMany({ where: { meeting: { conference: { number: 22 } } } });
    expect(refusal(await dispatchAgenda(CHAIR, shown))).toBe('AGENDA_EMPTY');
    expect(await editions()).toEqual([]);
  });
});
