import { beforeEach, describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { verifyAuditChain } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { contentHash } from '@/lib/db/content-hash';
import { loadUnfinished } from '@/lib/db/minutes-editions';
import { testDatabase } from '@/lib/db/testing/test-database';
import { printedPassage } from '@/lib/domain/minutes-passage';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { OTHERS, refusal } from '../agenda/testing/agenda-bed';
import { done, type GreenListCast } from '../green-list/testing/green-list-bed';
import { recorded, recordNow, stated } from '../session/testing/session-bed';
import { editPassage } from './edit-passage';
import { freezeMinutes } from './freeze-minutes';
import { startMinutes } from './start-minutes';
import { takeOverChange } from './take-over-change';
import {
  changesNow,
  closeNow,
  DUE,
  editionNow,
  freezeNow,
  recordedSitting,
  settleAll,
  started,
  writeAt,
} from './testing/minutes-bed';

let cast: GreenListCast;
const db = testDatabase({
  fresh: 'test',
  from: SAMPLES,
  fill: async () => {
    cast = await recordedSitting(db());
  },
});
const EXTERNAL = { conferenceNumber: 22, audience: 'EXTERNAL' } as const;

/** An edition of the Anlage for the 22. IntMK, as of a day. */
async function layReport(database: Database, number: number, day: string): Promise<void> {
  await database.followUpReport.create({
    data: {
      ...{ number, asOn: dateColumn(day), content: {}, hash: 'x' },
      conference: { connect: { number: 22 } },
    },
  });
}
const wordsAt = async (id: string, place: string) => {
  const passage = (await editionNow(db(), id)).content.passages.find((one) => one.place === place);
  return passage ? printedPassage(passage) : null;
};

describe('startMinutes', () => {
  it('writes both minutes from the record, each with its own', async () => {
    const external = await editionNow(db(), await started(cast.office, 'EXTERNAL'));
    expect(external).toMatchObject({ number: 1, status: 'DRAFT', frozenAt: null });
    expect(external.content.passages.map(({ place }) => place)).toEqual(['opening', 'closing']);
    expect(JSON.stringify(external.content)).not.toMatch(/13|votes|counts|notes/);
    const internal = await editionNow(db(), await started(cast.office, 'INTERNAL'));
    const course = internal.content.passages.find(({ place }) => place === 'item:2');
    expect(course?.written).toContain('Abstimmung: 13 Ja, 1 Nein, 2 Enthaltungen.');
  });

  it('cites the Anlage that lay before the sitting at the item that reports on it, and in the internal ones alone', async () => {
    for (const { number, day } of [
      { number: 1, day: '2027-02-01' },
      { number: 2, day: '2027-03-01' },
    ])
      await layReport(db(), number, day);
    await db().agendaItem.updateMany({
      where: { number: '1.2', meeting: { kind: 'MAIN', conference: { number: 22 } } },
      data: { reportsFollowUp: true },
    });
    const internal = await started(cast.office, 'INTERNAL');
    expect(await wordsAt(internal, 'item:1.2')).toContain(
      'Zu diesem Punkt liegt die Anlage zur Erfolgskontrolle für die 22. IntMK 2027 in Fassung 2 vom 1. März 2027 vor.',
    );
    const { content } = await editionNow(db(), internal);
    expect(content.passages.filter(({ written }) => written.includes('Anlage zur'))).toHaveLength(1);
    const external = await editionNow(db(), await started(cast.office, 'EXTERNAL'));
    expect(JSON.stringify(external.content)).not.toContain('Anlage zur Erfolgskontrolle');
    // One that was made after the sitting did not lie before it.
    await closeNow(db(), cast.office);
    await layReport(db(), 3, '2027-04-01');
    const named = (await changesNow(db(), internal)).map((one) => JSON.stringify(one)).join();
    expect(named).not.toContain('Fassung 3');
  });

  it('is refused twice, before the sitting and for a conference that does not exist', async () => {
    await started(cast.office, 'EXTERNAL');
    expect(refusal(await startMinutes(cast.office, EXTERNAL))).toBe('MINUTES_ALREADY_STARTED');
    await db().meeting.updateMany({ data: { status: 'PLANNED' } });
    expect(refusal(await startMinutes(cast.office, { ...EXTERNAL, audience: 'INTERNAL' }))).toBe(
      'MINUTES_SITTING_NOT_OPENED',
    );
    expect(refusal(await startMinutes(cast.office, { ...EXTERNAL, conferenceNumber: 99 }))).toBe(
      'NOT_PERMITTED',
    );
  });

  it('begins the next edition from the frozen one, and none once they are final', async () => {
    await closeNow(db(), cast.office);
    const first = await started(cast.office, 'EXTERNAL');
    await done(writeAt(db(), cast.office, first, 'opening', 'Eigene Worte.'));
    await settleAll(db(), cast.office, first);
    await done(freezeNow(db(), cast.office, first));
    const second = await started(cast.office, 'EXTERNAL');
    expect(await editionNow(db(), second)).toMatchObject({ number: 2, status: 'DRAFT' });
    expect(await wordsAt(second, 'opening')).toBe('Eigene Worte.');
    await done(freezeNow(db(), cast.office, second));
    await db().minutesEdition.update({ where: { id: second }, data: { status: 'FINAL' } });
    expect(refusal(await startMinutes(cast.office, EXTERNAL))).toBe('MINUTES_FINAL');
  });

  it.each(OTHERS)('is not for %s', async (_name, actor) => {
    expect(refusal(await startMinutes(actor, EXTERNAL))).toBe('NOT_PERMITTED');
  });
});

describe('editPassage', () => {
  it('puts a place into own words, which two people do at different places at once', async () => {
    const id = await started(cast.office, 'INTERNAL');
    const { content } = await editionNow(db(), id);
    const seenOf = (place: string) =>
      contentHash(content.passages.find((one) => one.place === place) ?? null);
    const write = (actor: typeof cast.office, place: string, text: string) =>
      editPassage(actor, { editionId: id, place, text, seen: seenOf(place) });
    await done(write(cast.office, 'opening', 'Anfang.'));
    await done(write(cast.colleague, 'closing', 'Ende.'));
    expect([await wordsAt(id, 'opening'), await wordsAt(id, 'closing')]).toEqual(['Anfang.', 'Ende.']);
    expect(refusal(await write(cast.colleague, 'opening', 'Anders.'))).toBe('CHANGED_MEANWHILE');
    expect(await wordsAt(id, 'opening')).toBe('Anfang.');
    expect(refusal(await write(cast.office, 'item:99', 'x'))).toBe('PASSAGE_MISSING');
  });

  it('is refused on what is frozen and for others', async () => {
    const id = await started(cast.office, 'EXTERNAL');
    const act = { editionId: id, place: 'opening', text: 'x', seen: '' };
    for (const [, actor] of OTHERS)
      // To everybody else a draft does not exist.
      expect(refusal(await editPassage(actor, act))).toBe('NOT_FOUND');
    await closeNow(db(), cast.office);
    await settleAll(db(), cast.office, id);
    await done(freezeNow(db(), cast.office, id));
    expect(refusal(await writeAt(db(), cast.office, id, 'opening', 'x'))).toBe('MINUTES_FROZEN');
    expect(refusal(await editPassage(cast.hh, act))).toBe('NOT_PERMITTED');
    expect(refusal(await editPassage(cast.bund, act))).toBe('NOT_FOUND');
  });
});

describe('takeOverChange', () => {
  it('offers what was recorded since, and writes over nothing by itself', async () => {
    const id = await started(cast.office, 'INTERNAL');
    await done(writeAt(db(), cast.office, id, 'item:2', 'Eigene Worte.'));
    expect(await changesNow(db(), id)).toEqual([]);
    await correct();
    const changes = await changesNow(db(), id);
    expect(
      changes.map(({ kind, change }) => `${kind} ${'place' in change ? change.place : change.noun}`),
    ).toEqual([...['RECORD COURSE', 'PASSAGE item:2']]);
    expect(await wordsAt(id, 'item:2')).toBe('Eigene Worte.');
    await settleAll(db(), cast.office, id, 'KEEP');
    expect(await wordsAt(id, 'item:2')).toBe('Eigene Worte.');
    expect(await changesNow(db(), id)).toEqual([]);
  });

  it('takes everything of the record at once, and keeps aside what gave way', async () => {
    const id = await started(cast.office, 'INTERNAL');
    await done(writeAt(db(), cast.office, id, 'item:2', 'Eigene Worte.'));
    await correct();
    const list = (await changesNow(db(), id)).filter(({ kind }) => kind === 'RECORD');
    await done(takeOverChange(cast.office, { editionId: id, change: contentHash(list), choice: 'TAKE' }));
    expect((await changesNow(db(), id)).map(({ kind }) => kind)).toEqual(['PASSAGE']);
    await settleAll(db(), cast.office, id, 'TAKE');
    const { content } = await editionNow(db(), id);
    expect(content.passages.find(({ place }) => place === 'item:2')?.earlier).toEqual(['Eigene Worte.']);
    expect(await wordsAt(id, 'item:2')).toContain('14 Ja');
  });

  it('is refused where the record says something else again, and never keeps another record', async () => {
    const id = await started(cast.office, 'EXTERNAL');
    await recorded(recordNow(db(), cast.office, '2', stated('REJECTED'), 'Verlesen.'));
    const [change] = await changesNow(db(), id);
    const act = { editionId: id, change: contentHash(change) };
    expect(refusal(await takeOverChange(cast.office, { ...act, choice: 'KEEP' }))).toBe('CHANGED_MEANWHILE');
    await recorded(recordNow(db(), cast.office, '2', stated('POSTPONED'), 'Verlesen.'));
    expect(refusal(await takeOverChange(cast.office, { ...act, choice: 'TAKE' }))).toBe('CHANGED_MEANWHILE');
    for (const [, actor] of OTHERS)
      expect(refusal(await takeOverChange(actor, { ...act, choice: 'TAKE' }))).toBe('NOT_FOUND');
  });
});

describe('freezeMinutes', () => {
  let id: string;
  beforeEach(async () => {
    id = await started(cast.office, 'EXTERNAL');
  });

  it('freezes under a hash, tells all Länder and fixes the last day for corrections', async () => {
    await closeNow(db(), cast.office);
    await settleAll(db(), cast.office, id);
    await done(freezeNow(db(), cast.office, id));
    const { hash, status, content, correctionsDueOn } = await editionNow(db(), id);
    expect({ hash, status }).toEqual({ hash: contentHash(content), status: 'PRELIMINARY' });
    expect(correctionsDueOn?.toISOString()).toContain(DUE);
    const told = await db().outboxMessage.findMany({ where: { kind: 'NOTIFICATION' } });
    expect(told.map(({ payload }) => (payload as { kind: string }).kind)).toContain('MINUTES_CIRCULATED');
    expect(JSON.stringify(told)).not.toContain('Ja');
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('is refused while the sitting goes on, something changed or is missing, or the day has passed', async () => {
    expect(refusal(await freezeNow(db(), cast.office, id))).toBe('MINUTES_SITTING_OPEN');
    await closeNow(db(), cast.office);
    const { version } = await editionNow(db(), id);
    const act = { editionId: id, version, dueOn: DUE, acceptedUnfinished: null };
    expect(await loadUnfinished(db(), 22)).not.toEqual([]);
    expect(refusal(await freezeMinutes(cast.office, act))).toBe('MINUTES_UNFINISHED');
    expect(refusal(await freezeMinutes(cast.office, { ...act, version: version + 1 }))).toBe(
      'CHANGED_MEANWHILE',
    );
    expect(refusal(await freezeNow(db(), cast.office, id, '2020-01-01'))).toBe('MINUTES_DUE_IN_THE_PAST');
    await recorded(recordNow(db(), cast.office, '2', stated('REJECTED'), 'Verlesen.'));
    expect(refusal(await freezeNow(db(), cast.office, id))).toBe('MINUTES_CHANGES_OPEN');
    for (const [, actor] of OTHERS) expect(refusal(await freezeMinutes(actor, act))).toBe('NOT_FOUND');
  });

  it('happens once', async () => {
    await closeNow(db(), cast.office);
    await settleAll(db(), cast.office, id);
    await done(freezeNow(db(), cast.office, id));
    expect(refusal(await freezeNow(db(), cast.office, id))).toBe('MINUTES_FROZEN');
  });
});

async function correct(): Promise<void> {
  const counts = { yes: 14, no: 1, abstain: 1 };
  await recorded(recordNow(db(), cast.office, '2', stated('MAJORITY', { counts }), 'Verzählt.'));
}
