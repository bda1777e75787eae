import { beforeEach, describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { dispatchNow } from '@/lib/use-cases/agenda/testing/dispatch-now';
import { printed } from '@/lib/use-cases/agenda/testing/agenda-bed';
import { startAgenda } from '@/lib/use-cases/agenda/start-agenda';
import { concludeCircular } from '@/lib/use-cases/circular/conclude-circular';
import {
  conclusionOf,
  PLACED,
  started,
  today,
  voted,
  WAITING,
} from '@/lib/use-cases/circular/testing/circular-bed';
import { done, greenListCast, type GreenListCast } from '@/lib/use-cases/green-list/testing/green-list-bed';
import { printExternalMinutes } from '@/lib/documents/render-document';
import { readMinutes } from '@/lib/minutes-import/read-minutes';
import { readSourceFile } from '@/lib/minutes-import/readers/read-source-file';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { freezeCircularResolutions } from './circular-resolutions';
import { mutate } from './mutate';
import { placeStandingItems } from './standing-items';
import { loadMinutes } from './stored-minutes';
import { testDatabase } from './testing/test-database';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let cast: GreenListCast;
beforeEach(async () => {
  cast = await greenListCast(db());
});

const meetingOf = (number: number) =>
  db().meeting.findFirstOrThrow({ where: { kind: 'MAIN', conference: { number } } });
/** Ids of what it placed; a write that records nothing is not committed, which is the proof that nothing was written. */
async function place(number: number): Promise<string[]> {
  const { id } = await meetingOf(number);
  let placed: string[] = [];
  const result = await mutate(cast.office, async (mutation) => {
    placed = await placeStandingItems(mutation, id);
    mutation.record({ verb: 'test.placed', subject: { type: 'Meeting', id } });
    return { ok: true, value: null };
  });
  expect(result.ok).toBe(true);
  return placed;
}
async function adopted(title: string): Promise<string> {
  const { id, reference } = await started(db(), cast.office, title);
  await voted(db(), id, 'YES');
  await done(concludeCircular(cast.office, await conclusionOf(db(), id)));
  return reference;
}
const circularItems = () =>
  db().agendaItem.findMany({
    where: { status: 'DECIDED_BY_CIRCULAR', meeting: { conference: { number: 22 } } },
    orderBy: { position: 'asc' },
    include: { applicants: { orderBy: { position: 'asc' } } },
  });

describe('an Umlaufbeschluss', () => {
  it('comes onto the next agenda by itself, once, before "Verschiedenes"', async () => {
    const reference = await adopted(WAITING);
    expect(await circularItems()).toMatchObject([
      { number: '6', title: WAITING, circularReference: reference, motionId: expect.any(String) as string },
    ]);
    expect((await circularItems())[0]?.applicants.map(({ stateCode }) => stateCode)).toEqual([
      ...['HE', 'NW', 'SL', 'TH'],
    ]);
    const before = await printed();
    expect(before.at(-1)).toBe('7 Verschiedenes');
    for (let round = 0; round < 3; round += 1) expect(await place(22)).toEqual([]);
    expect(await printed()).toEqual(before);
  });

  it('takes the place of its motion where that stands on the agenda, with the roles it had', async () => {
    const before = await printed();
    await adopted(PLACED);
    const [item] = await circularItems();
    expect(item?.number).toBe('4.1');
    expect(item?.applicants.map(({ stateCode, role }) => `${stateCode} ${role}`)).toEqual([
      ...['BE COORDINATING', 'HB LEAD', 'RP CO', 'SH CO'],
    ]);
    expect(await printed()).toEqual(before);
  });

  it('after the dispatch gets the next free number and counts as admitted late', async () => {
    await dispatchNow(cast.office);
    await adopted(WAITING);
    const [item] = await circularItems();
    expect(item).toMatchObject({ number: '5b', numberFixedAt: null });
    expect(item?.admittedLateAt).not.toBeNull();
  });

  it('waits for an agenda, and for the next conference where this one was held', async () => {
    const { id: meetingId } = await meetingOf(22);
    await db().agendaItem.deleteMany({ where: { meetingId } });
    await adopted(WAITING);
    expect(await circularItems()).toEqual([]);
    await done(startAgenda(cast.office, { conferenceNumber: 22 }));
    expect((await circularItems()).map(({ title }) => title)).toEqual([WAITING]);
    await db().meeting.update({ where: { id: meetingId }, data: { status: 'HELD' } });
    await adopted('Leitantrag: Ankommen gelingt vor Ort');
    expect(await circularItems()).toHaveLength(1);
  });
});

describe('the approval of minutes', () => {
  async function heldWithMinutes(number: number, status: 'PRELIMINARY' | 'FINAL' = 'PRELIMINARY') {
    const { id: meetingId } = await meetingOf(number);
    await db().meeting.update({ where: { id: meetingId }, data: { status: 'HELD' } });
    await db().minutesEdition.create({
      data: {
        ...{ meetingId, audience: 'EXTERNAL', status, number: 1, content: {}, hash: 'x' },
        frozenAt: dateColumn('2026-11-01'),
      },
    });
    return meetingId;
  }

  it('stands on the next agenda as a formal item, once', async () => {
    expect(await place(22)).toEqual([]);
    const approvesMeetingId = await heldWithMinutes(21);
    expect(await place(22)).toHaveLength(1);
    expect(await place(22)).toEqual([]);
    expect(await db().agendaItem.findFirstOrThrow({ where: { approvesMeetingId } })).toMatchObject({
      number: 'D',
      kind: 'FORMAL',
      title: 'Genehmigung der Niederschrift der 21. IntMK',
    });
    expect((await printed()).slice(0, 5)).toContain('D Genehmigung der Niederschrift der 21. IntMK');
  });

  it('is not asked for what is final, nor on an agenda of the past', async () => {
    await heldWithMinutes(21, 'FINAL');
    expect(await place(22)).toEqual([]);
    expect(await place(18)).toEqual([]);
  });
});

describe('when the sitting is opened', () => {
  it('the Umlaufbeschluss is frozen under its TOP, and the minutes read back name number and day', async () => {
    const reference = await adopted(PLACED);
    const { id: meetingId } = await meetingOf(22);
    const freeze = async () => {
      let ids: string[] = [];
      await mutate(cast.office, async (mutation) => {
        ids = await freezeCircularResolutions(mutation, meetingId);
        mutation.record({ verb: 'test.frozen', subject: { type: 'Meeting', id: meetingId } });
        return { ok: true, value: null };
      });
      return ids;
    };
    expect(await freeze()).toHaveLength(1);
    expect(await freeze()).toEqual([]);
    const minutes = await loadMinutes(db(), meetingId, {});
    expect(minutes?.resolutions).toMatchObject([
      {
        ...{ number: '4.1', title: PLACED, outcome: 'UNANIMOUS', circular: reference, decidedOn: today() },
        applicants: ['BE', 'HB', 'RP', 'SH'],
      },
    ]);
    const stored = await db().resolution.findFirstOrThrow({ where: { meetingId } });
    expect(stored).toMatchObject({ publishedAt: null, revision: 1 });
    if (!minutes) throw new Error('no minutes');
    const source = await readSourceFile(await printExternalMinutes(minutes, 'docx'), 'druck.docx');
    const read = source.ok ? readMinutes(source.value) : source;
    expect(read.ok && read.value.minutes.resolutions).toEqual(minutes.resolutions);
    expect(read.ok && read.value.minutes.agenda.find(({ number }) => number === '4.1')).toMatchObject({
      ...{ status: 'DECIDED_BY_CIRCULAR', circular: reference },
    });
  });
});
