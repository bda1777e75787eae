import { describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { testDatabase } from '@/lib/db/testing/test-database';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { addItem } from './add-item';
import { editItem } from './edit-item';
import { moveItem } from './move-item';
import { placeMotion } from './place-motion';
import { removeItem } from './remove-item';
import { startAgenda } from './start-agenda';
import { actorAs, CHAIR, itemOf, OTHERS, printed, refusal, seen } from './testing/agenda-bed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
const END = { parentId: null, beforeId: null };
const WAITING = 'Anerkennungsverfahren bundesweit digital führen';
const waiting = () => db().motion.findFirstOrThrow({ where: { title: WAITING } });
const inSection = async (number: string) => ({ parentId: (await itemOf(number)).id, beforeId: null });

describe('beginning an agenda', () => {
  it('lays what every agenda has, once', async () => {
    const meeting = { conference: { number: 22 } };
    await db().agendaItem.deleteMany({ where: { meeting } });
    expect(refusal(await startAgenda(CHAIR, { conferenceNumber: 22 }))).toBeNull();
    expect(await printed()).toEqual([
      ...['A Genehmigung der Tagesordnung', 'B Bericht des Bundes', 'C Grüne Liste'],
      ...['1 Themen für das Kamingespräch', '2 Verschiedenes'],
    ]);
    expect(refusal(await startAgenda(CHAIR, { conferenceNumber: 22 }))).toBe('AGENDA_BEGUN');
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('is for the office of the term alone, and for a meeting that is still to come', async () => {
    for (const [, actor] of OTHERS)
      expect(refusal(await startAgenda(actor, { conferenceNumber: 22 }))).toBe('NOT_PERMITTED');
    const chair = { ...CHAIR, chairs: [18, 22, 99] };
    expect(refusal(await startAgenda(chair, { conferenceNumber: 18 }))).toBe('AGENDA_CLOSED');
    expect(refusal(await startAgenda(chair, { conferenceNumber: 99 }))).toBe('NOT_FOUND');
  });
});

describe('adding an item', () => {
  it('numbers it by its place, and all others anew', async () => {
    const title = 'Arbeit';
    const added = await addItem(CHAIR, {
      ...{ conferenceNumber: 22, kind: 'SECTION', title, parentId: null },
      beforeId: (await itemOf('4')).id,
    });
    expect(refusal(added)).toBeNull();
    expect((await printed()).slice(8)).toEqual([
      '3.1 Frühe Sprachbildung für zugewanderte Kinder',
      '4 Arbeit',
      '5 Teilhabe und Einbürgerung',
      '5.1 Einbürgerungsbehörden personell stärken',
      '5.2 Wohnraum für Familien nach der Erstaufnahme',
      '6 Themen für das Kamingespräch',
      '6.1 Fachkräfte halten',
      '7 Verschiedenes',
    ]);
  });

  it('is refused to others and where it does not belong', async () => {
    const command = { conferenceNumber: 22, kind: 'ITEM' as const, title: 'Neu', ...END };
    for (const [, actor] of OTHERS) expect(refusal(await addItem(actor, command))).toBe('NOT_PERMITTED');
    expect(refusal(await addItem(CHAIR, { ...command, kind: 'KAMIN' }))).toBe('PLACE_NOT_ALLOWED');
    expect(refusal(await addItem(CHAIR, { ...command, ...(await inSection('5')) }))).toBe(
      'PLACE_NOT_ALLOWED',
    );
    expect(refusal(await addItem(CHAIR, { ...command, parentId: crypto.randomUUID() }))).toBe(
      'CHANGED_MEANWHILE',
    );
    expect(await printed()).toHaveLength(15);
  });
});

describe('placing a motion', () => {
  it('puts it on the agenda as the motion says it', async () => {
    const { id } = await waiting();
    const placed = await placeMotion(CHAIR, { motionId: id, admitLate: false, ...(await inSection('3')) });
    expect(refusal(placed)).toBeNull();
    const item = await db().agendaItem.findFirstOrThrow({
      where: { number: '3.2' },
      include: { applicants: { orderBy: { position: 'asc' } }, motion: true },
    });
    expect(item).toMatchObject({ title: WAITING, kind: 'ITEM', admittedLateAt: null });
    expect(item.motion).toMatchObject({ id, status: 'ON_AGENDA' });
    expect(item.applicants.map(({ stateCode, role }) => `${stateCode} ${role}`)).toEqual([
      ...['HE CO', 'NW COORDINATING', 'SL CO', 'TH LEAD'],
    ]);
    const again = { motionId: id, admitLate: false, ...END };
    expect(refusal(await placeMotion(CHAIR, again))).toBe('MOTION_NOT_REGISTERED');
  });

  it('asks to admit what was registered late', async () => {
    const { id } = await waiting();
    await db().motion.update({ where: { id }, data: { lateReason: 'Kabinettsbefassung.' } });
    const command = { motionId: id, admitLate: false, ...END };
    expect(refusal(await placeMotion(CHAIR, command))).toBe('LATE_MOTION_NOT_ADMITTED');
    expect(refusal(await placeMotion(CHAIR, { ...command, admitLate: true }))).toBeNull();
    expect((await itemOf(WAITING)).admittedLateAt).not.toBeNull();
  });

  it('finds no draft, and is refused to who may only read', async () => {
    const draft = await db().motion.findFirstOrThrow({ where: { status: 'DRAFT' } });
    const command = { admitLate: false, ...END };
    expect(refusal(await placeMotion(CHAIR, { ...command, motionId: draft.id }))).toBe('NOT_FOUND');
    const { id } = await waiting();
    for (const [, actor, code] of OTHERS)
      expect(refusal(await placeMotion(actor, { ...command, motionId: id }))).toBe(code);
  });
});

describe('moving an item', () => {
  it('goes to a place or a step', async () => {
    const step = { ...(await seen('1.2')), step: 'UP' as const };
    expect(await moveItem(CHAIR, step)).toMatchObject({ ok: true, value: { number: '1.1' } });
    expect(refusal(await moveItem(CHAIR, { ...(await seen('2')), place: await inSection('3') }))).toBeNull();
    expect((await printed()).slice(3, 9)).toEqual([
      '1 Berichte der Arbeitsgruppen, Erfolgskontrolle',
      '1.1 Erfolgskontrolle',
      '1.2 Bericht der LAG „Indikatorenentwicklung und Monitoring“',
      '2 Sprache und Bildung',
      '2.1 Frühe Sprachbildung für zugewanderte Kinder',
      '2.2 Leitantrag: Ankommen gelingt vor Ort',
    ]);
  });

  it('is refused from a stale page, without a place there, and to others', async () => {
    const item = await seen('1.1');
    expect(refusal(await moveItem(CHAIR, { ...item, version: 9, step: 'DOWN' }))).toBe('CHANGED_MEANWHILE');
    expect(refusal(await moveItem(CHAIR, { ...item, step: 'UP' }))).toBe('NO_STEP_LEFT');
    const foreign = { parentId: null, beforeId: (await itemOf('3.1')).id };
    expect(refusal(await moveItem(CHAIR, { ...item, place: foreign }))).toBe('CHANGED_MEANWHILE');
    const nowhere = { itemId: crypto.randomUUID(), version: 0, step: 'UP' as const };
    expect(refusal(await moveItem(CHAIR, nowhere))).toBe('NOT_FOUND');
    for (const [, actor, code] of OTHERS)
      expect(refusal(await moveItem(actor, { ...item, step: 'DOWN' }))).toBe(code);
    const old = await db().agendaItem.findFirstOrThrow({
      where: { meeting: { conference: { number: 18 } } },
    });
    const held = { itemId: old.id, version: old.version, step: 'UP' as const };
    expect(refusal(await moveItem({ ...CHAIR, chairs: [18] }, held))).toBe('AGENDA_CLOSED');
  });
});

describe('editing an item', () => {
  it('records title and applicants of what has no motion, in chair order', async () => {
    const edited = await editItem(CHAIR, {
      ...(await seen('1.2')),
      title: 'Erfolgskontrolle 2026',
      applicants: [
        { state: 'SL', role: 'CO' },
        { state: 'RP', role: 'COORDINATING' },
      ],
    });
    expect(refusal(edited)).toBeNull();
    const applicants = await db().agendaItemApplicant.findMany({
      where: { agendaItem: { title: 'Erfolgskontrolle 2026' } },
      orderBy: { position: 'asc' },
    });
    // A Land that leads alone is printed without "(koordinierend)".
    expect(applicants.map(({ stateCode, role }) => `${stateCode} ${role}`)).toEqual(['RP LEAD', 'SL CO']);
  });

  it('keeps what is named Verschiedenes at the end', async () => {
    await editItem(CHAIR, { ...(await seen('6')), title: 'Ausblick', applicants: [] });
    await moveItem(CHAIR, { ...(await seen('1.2')), place: END });
    expect((await printed()).at(-1)).toBe('7 Erfolgskontrolle');
    await editItem(CHAIR, { ...(await seen('6')), title: 'Verschiedenes', applicants: [] });
    expect((await printed()).slice(-2)).toEqual(['6 Erfolgskontrolle', '7 Verschiedenes']);
  });

  it('leaves to the motion what the motion says, and is refused to others', async () => {
    const command = { title: 'Anders', applicants: [] };
    expect(refusal(await editItem(CHAIR, { ...(await seen('3.1')), ...command }))).toBe(
      'ITEM_FOLLOWS_MOTION',
    );
    const own = { ...(await seen('1.2')), ...command };
    const two = (['RP', 'HH'] as const).map((state) => ({ state, role: 'COORDINATING' as const }));
    expect(refusal(await editItem(CHAIR, { ...own, applicants: two }))).toBe('SEVERAL_COORDINATORS');
    expect(refusal(await editItem(CHAIR, { ...own, version: 4 }))).toBe('CHANGED_MEANWHILE');
    for (const [, actor, code] of OTHERS) expect(refusal(await editItem(actor, own))).toBe(code);
  });
});

describe('removing an item', () => {
  it('lets its motion wait again', async () => {
    expect(refusal(await removeItem(CHAIR, await seen('3.1')))).toBeNull();
    expect(await db().motion.findFirstOrThrow({ where: { title: { startsWith: 'Frühe' } } })).toMatchObject({
      status: 'REGISTERED',
    });
    expect(refusal(await removeItem(CHAIR, await seen('3')))).toBeNull();
    expect((await printed()).slice(7, 8)).toEqual(['3 Teilhabe und Einbürgerung']);
  });

  it('is refused for a section with items, a withdrawn motion, what was sent out, and to others', async () => {
    expect(refusal(await removeItem(CHAIR, await seen('3')))).toBe('SECTION_NOT_EMPTY');
    expect(refusal(await removeItem(CHAIR, await seen('4.2')))).toBe('ITEM_CLOSED');
    const { id } = await itemOf('1.2');
    await db().agendaItem.update({ where: { id }, data: { numberFixedAt: new Date() } });
    expect(refusal(await removeItem(CHAIR, await seen('1.2')))).toBe('NUMBER_FIXED');
    const item = await seen('1.1');
    expect(refusal(await removeItem(CHAIR, { ...item, version: 3 }))).toBe('CHANGED_MEANWHILE');
    for (const [, actor, code] of OTHERS) expect(refusal(await removeItem(actor, item))).toBe(code);
    expect(refusal(await removeItem(actorAs('OFFICE', 'HE'), item))).toBe('NOT_PERMITTED');
  });
});
