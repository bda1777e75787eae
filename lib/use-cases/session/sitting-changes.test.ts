import { describe, expect, it, vi } from 'vitest';
import { agendaDraft } from '@/lib/db/agenda-draft';
import { onMeetingChanged } from '@/lib/db/live';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Actor } from '@/lib/policy/actor';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Result } from '@/lib/result';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { addItem } from '../agenda/add-item';
import { withdrawItem } from '../agenda/withdraw-item';
import { changeText, done, type GreenListCast } from '../green-list/testing/green-list-bed';
import { seen } from '../agenda/testing/agenda-bed';
import { addNote } from './add-note';
import { changeWording } from './change-wording';
import { closeSession } from './close-session';
import { openSession } from './open-session';
import { recordJoiningState } from './record-joining-state';
import {
  adoptNow,
  itemNow,
  motionNow,
  openedSession,
  recorded,
  recordNow,
  resolutionsOf,
  sessionNow,
  stated,
} from './testing/session-bed';

let cast: GreenListCast;
const db = testDatabase({
  fresh: 'test',
  from: SAMPLES,
  fill: async () => {
    cast = await openedSession(db());
  },
});

const codeOf = async (result: Promise<Result<unknown, RefusalCode>>) => {
  const value = await result;
  return value.ok ? null : value.error;
};
const CONFERENCE = { conferenceNumber: 22 };
const at = async (number: string) => ({ ...CONFERENCE, itemId: (await itemNow(db(), number)).id });

/** Everybody but the office of the chair is refused, and changes nothing. */
async function expectRefusedToOthers(
  command: (actor: Actor) => Promise<Result<unknown, RefusalCode>>,
): Promise<void> {
  const former = { ...cast.office, chairs: [] };
  for (const actor of [cast.by, cast.byEditor, cast.formerOffice, former])
    expect(await codeOf(command(actor))).toBe('NOT_PERMITTED');
  const nobody = { ...cast.office, personId: null, roles: [], chairs: [] };
  for (const actor of [cast.bund, cast.group, cast.administration, nobody])
    expect(await codeOf(command(actor))).toBe('NOT_FOUND');
}

describe('opening and closing the sitting', () => {
  it('runs from the opening to the closing, with its times', async () => {
    const { meetingId } = await sessionNow(db());
    const meeting = () => db().meeting.findUniqueOrThrow({ where: { id: meetingId } });
    expect(await meeting()).toMatchObject({ status: 'RUNNING', closedAt: null });
    expect((await meeting()).openedAt).not.toBeNull();
    const { items } = await sessionNow(db());
    await done(closeSession(cast.office, { ...CONFERENCE, leftOpenIds: items.map(({ id }) => id) }));
    expect(await meeting()).toMatchObject({ status: 'HELD', calledItemId: null });
    expect((await meeting()).closedAt).not.toBeNull();
  });

  it('is opened once, by the office, on an agenda that was sent out', async () => {
    expect(await codeOf(openSession(cast.office, CONFERENCE))).toBe('SESSION_BEGUN');
    await expectRefusedToOthers((actor) => openSession(actor, CONFERENCE));
    expect(await codeOf(openSession({ ...cast.office, chairs: [77] }, { conferenceNumber: 77 }))).toBe(
      'NOT_FOUND',
    );
    const { id: conferenceId } = await db().conference.update({
      where: { number: 20 },
      data: { status: 'RUNNING' },
    });
    await db().meeting.updateMany({ where: { conferenceId, kind: 'MAIN' }, data: { status: 'PLANNED' } });
    const office = { ...cast.office, chairs: [20] };
    expect(await codeOf(openSession(office, { conferenceNumber: 20 }))).toBe('SESSION_WITHOUT_AGENDA');
  });

  it('is not closed over an undecided item that nobody named', async () => {
    await recorded(recordNow(db(), cast.office, '2', stated('UNANIMOUS')));
    const open = (await sessionNow(db())).items.filter(({ decision }) => decision === null);
    const leftOpenIds = open.filter(({ number }) => number !== '4.1').map(({ id }) => id);
    const close = { ...CONFERENCE, leftOpenIds };
    expect(await codeOf(closeSession(cast.office, close))).toBe('SESSION_ITEMS_UNDECIDED');
    await recorded(recordNow(db(), cast.office, '4.1', stated('NOTED')));
    await expectRefusedToOthers((actor) => closeSession(actor, close));
    await done(closeSession(cast.office, close));
    expect(await motionNow(db(), '1.1')).toMatchObject({ status: 'POSTPONED' });
    expect(await motionNow(db(), '4.1')).toMatchObject({ status: 'DECIDED' });
    expect(await codeOf(closeSession(cast.office, close))).toBe('SESSION_NOT_RUNNING');
  });

  it('leaves the desk of the agenda alone: what becomes of an item is recorded in the room', async () => {
    expect(await codeOf(withdrawItem(cast.office, { ...(await seen('4.1')), by: 'BE' }))).toBe(
      'SESSION_RUNNING',
    );
  });
});

describe('while the sitting is on', () => {
  it('what comes onto the agenda late keeps the number under which it was decided', async () => {
    const late = { ...CONFERENCE, kind: 'ITEM', parentId: null, beforeId: null } as const;
    const { id } = await done(addItem(cast.office, { ...late, title: 'Tischvorlage' }));
    const numberNow = async () => (await sessionNow(db())).items.find((item) => item.id === id)?.number ?? '';
    const number = await numberNow();
    await recorded(recordNow(db(), cast.office, number, stated('NOTED')));
    await done(addItem(cast.office, { ...late, beforeId: id, title: 'Noch eine Tischvorlage' }));
    expect(await numberNow()).toBe(number);
    expect((await resolutionsOf(db(), number))[0]?.number).toBe(number);
  });

  it('everybody who follows is told what a Land changes behind it', async () => {
    const { meetingId } = await sessionNow(db());
    const heard = vi.fn();
    const stop = onMeetingChanged(meetingId, heard);
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 5_000 });
    heard.mockClear();
    await changeText(db(), cast.be, '4.1', 'Ein anderer Satz.');
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 5_000 });
    stop();
  });
});

describe('changing the wording in the room', () => {
  const change = async (
    number: string,
    rest: { resolution?: string; title?: string; seenChanges?: number } = {},
  ) => {
    const { title } = await itemNow(db(), number);
    const written = { title, resolution: '1. Die IntMK beschließt anders.', seenChanges: 0, ...rest };
    return changeWording(cast.office, { ...(await at(number)), ...written });
  };

  it('is what is voted on and frozen, beside the motion’s own text', async () => {
    const before = (await itemNow(db(), '2')).wording;
    expect(await done(change('2', { title: 'Ankommen vor Ort' }))).toBe(1);
    const item = await itemNow(db(), '2');
    expect(item).toMatchObject({ title: 'Ankommen vor Ort', wording: { changes: 1 } });
    expect(item.wording.blocks).toEqual([
      { kind: 'CLAUSE', number: 1, level: 1, text: 'Die IntMK beschließt anders.' },
    ]);
    expect(item.wording.before?.blocks).toEqual(before.blocks);
    expect(await done(change('2', { resolution: 'Ein Absatz.', seenChanges: 1 }))).toBe(2);
    await recorded(recordNow(db(), cast.office, '2', stated('UNANIMOUS')));
    const [resolution] = await resolutionsOf(db(), '2');
    expect(resolution).toMatchObject({
      title: item.title,
      blocks: [{ kind: 'PARAGRAPH', text: 'Ein Absatz.' }],
    });
    expect((await motionNow(db(), '2')).title).not.toBe(item.title);
  });

  it('takes the item off the Grüne Liste, so that TOP C does not adopt it', async () => {
    await done(change('3.1'));
    expect(await itemNow(db(), '3.1')).toMatchObject({ greenListEntryId: null, sealHolds: false });
    await recorded(adoptNow(db(), cast.office));
    expect((await itemNow(db(), '3.1')).decision).toBeNull();
  });

  it('gives an item without a motion its text, and keeps a title that the motion does not have', async () => {
    await done(change('A', { resolution: 'Die IntMK genehmigt die Tagesordnung.' }));
    expect((await itemNow(db(), 'A')).wording).toMatchObject({ changes: 1, before: null });
    await done(change('4.1', { title: 'Einbürgerung stärken' }));
    await changeText(db(), cast.be, '4.1', 'Ein anderer Satz.');
    expect((await itemNow(db(), '4.1')).title).toBe('Einbürgerung stärken');
  });

  it('is refused stale, unchanged, at fault, after the vote, for what is closed, and to others', async () => {
    expect(await codeOf(change('2', { seenChanges: 1 }))).toBe('CHANGED_MEANWHILE');
    expect(await codeOf(change('2', { title: ' ' }))).toBe('TEXT_WITHOUT_TITLE');
    expect(await codeOf(change('2', { resolution: '1. <b>fett</b>' }))).toBe('TEXT_WITH_MARKUP');
    await done(change('2'));
    expect(await codeOf(change('2', { seenChanges: 1 }))).toBe('TEXT_UNCHANGED');
    expect(await codeOf(change('4.2'))).toBe('ITEM_CLOSED');
    expect(await codeOf(change('3'))).toBe('SECTION_IS_NO_ITEM');
    await recorded(recordNow(db(), cast.office, '4.1', stated('NOTED')));
    expect(await codeOf(change('4.1'))).toBe('ITEM_DECIDED');
    const command = { ...(await at('2')), title: 'x', resolution: '', seenChanges: 1 };
    await expectRefusedToOthers((actor) => changeWording(actor, command));
    await db().meeting.updateMany({ where: { status: 'RUNNING' }, data: { status: 'PLANNED' } });
    expect(await codeOf(change('1.1'))).toBe('SESSION_NOT_RUNNING');
  });
});

describe('a Land that joins or leaves in the room', () => {
  const step = async (number: string, state: 'HH' | 'SH' | 'BE' | 'TH', what: 'JOINS' | 'LEAVES') =>
    recordJoiningState(cast.office, { ...(await at(number)), state, step: what });
  const circle = async (number: string) => (await itemNow(db(), number)).applicants.map(({ state }) => state);

  it('is printed on the agenda and in the resolution, with a signature for the text', async () => {
    await done(step('4.1', 'HH', 'JOINS'));
    await done(step('4.1', 'SH', 'LEAVES'));
    expect(await circle('4.1')).toContain('HH');
    expect(await circle('4.1')).not.toContain('SH');
    const { meetingId } = await sessionNow(db());
    const printed = (await agendaDraft(db(), meetingId)).entries.find(({ number }) => number === '4.1');
    expect(printed?.applicants.map(({ state }) => state)).toEqual(await circle('4.1'));
    await recorded(recordNow(db(), cast.office, '4.1', stated('UNANIMOUS')));
    expect((await resolutionsOf(db(), '4.1'))[0]?.applicants).toEqual(await circle('4.1'));
  });

  it('changes the own applicants of an item without a motion', async () => {
    await done(step('1.2', 'TH', 'JOINS'));
    expect(await circle('1.2')).toContain('TH');
    expect(await codeOf(step('1.2', 'TH', 'JOINS'))).toBe('ALREADY_IN_CIRCLE');
    await done(step('1.2', 'TH', 'LEAVES'));
    expect(await circle('1.2')).not.toContain('TH');
    expect(await codeOf(step('1.2', 'TH', 'LEAVES'))).toBe('NOT_IN_CIRCLE');
  });

  it('keeps the item on the Grüne Liste: its text is the sealed one', async () => {
    await done(step('3.1', 'HH', 'JOINS'));
    expect(await itemNow(db(), '3.1')).toMatchObject({ sealHolds: true });
  });

  it('is refused twice, for the coordinating Land, after the vote, and to others', async () => {
    expect(await codeOf(step('4.1', 'SH', 'JOINS'))).toBe('ALREADY_IN_CIRCLE');
    expect(await codeOf(step('4.1', 'TH', 'LEAVES'))).toBe('NOT_IN_CIRCLE');
    expect(await codeOf(step('4.1', 'BE', 'LEAVES'))).toBe('COORDINATOR_CANNOT_LEAVE');
    const command = { ...(await at('4.1')), state: 'HH', step: 'JOINS' } as const;
    await expectRefusedToOthers((actor) => recordJoiningState(actor, command));
    await recorded(recordNow(db(), cast.office, '4.1', stated('UNANIMOUS')));
    expect(await codeOf(step('4.1', 'HH', 'JOINS'))).toBe('ITEM_DECIDED');
    expect(await codeOf(step('4.2', 'HH', 'JOINS'))).toBe('ITEM_CLOSED');
  });
});

describe('an internal note', () => {
  it('is kept with its author, also after the sitting', async () => {
    const { id } = await done(
      addNote(cast.office, { ...(await at('5.1')), text: 'Vertraulich besprochen.' }),
    );
    expect(await db().agendaNote.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ text: 'Vertraulich besprochen.', authorId: cast.office.personId },
    });
    const entry = await db().auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(JSON.stringify(entry)).not.toContain('Vertraulich besprochen');
    await db().meeting.updateMany({ where: { status: 'RUNNING' }, data: { status: 'HELD' } });
    await done(addNote(cast.office, { ...(await at('5.1')), text: 'Nachtrag.' }));
  });

  it('is refused before the sitting, on a section, and to others', async () => {
    await expectRefusedToOthers(async (actor) => addNote(actor, { ...(await at('5.1')), text: 'x' }));
    expect(await codeOf(addNote(cast.office, { ...(await at('5')), text: 'x' }))).toBe('SECTION_IS_NO_ITEM');
    await db().meeting.updateMany({ where: { status: 'RUNNING' }, data: { status: 'PLANNED' } });
    expect(await codeOf(addNote(cast.office, { ...(await at('5.1')), text: 'x' }))).toBe(
      'SESSION_NOT_RUNNING',
    );
  });
});
