import { beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { loadMinutes } from '@/lib/db/stored-minutes';
import { testDatabase } from '@/lib/db/testing/test-database';
import { changesNothing } from '@/lib/domain/compare-minutes';
import type { Minutes } from '@/lib/domain/minutes';
import type { Actor } from '@/lib/policy/actor';
import { MINUTES_18 } from '@/prisma/seed/intmk-18/minutes';
import { acceptImport } from './accept-import';
import { correctImportDraft } from './correct-import-draft';
import { previewImport } from './preview-import';
import { draftOf, layImportBed } from './testing/import-bed';

const db = testDatabase({ fresh: 'test' });
let office: Actor;

beforeEach(async () => {
  office = await layImportBed(db());
});

const draft = (minutes: Minutes = MINUTES_18, actor = office) => draftOf(minutes, actor);

async function accept(alter: (minutes: Minutes) => void = () => undefined) {
  const minutes = structuredClone(MINUTES_18);
  alter(minutes);
  return acceptImport(office, await draft(minutes));
}

async function storedMinutes(): Promise<Minutes | null> {
  const meeting = await db().meeting.findFirstOrThrow({ where: { conference: { number: 18 } } });
  return loadMinutes(db(), meeting.id, {});
}

const countRows = async () =>
  Promise.all([
    db().conference.count(),
    db().meeting.count(),
    db().delegation.count(),
    db().participant.count(),
    db().agendaItem.count(),
    db().agendaItemApplicant.count(),
    db().resolution.count(),
    db().resolutionApplicant.count(),
    db().decision.count(),
  ]);

describe('accepting an import', () => {
  it('stores exactly the minutes, with their resolutions public, in one audited act', async () => {
    expect(await accept()).toEqual({
      ok: true,
      value: { conferenceNumber: 18, changedNothing: false, corrected: [] },
    });
    expect(await storedMinutes()).toEqual(MINUTES_18);
    expect(await db().conference.findUnique({ where: { number: 18 } })).toMatchObject({
      chairCode: 'HE',
      status: 'CLOSED',
      year: 2023,
    });
    expect(await db().resolution.count({ where: { publishedAt: null } })).toBe(0);
    expect(await db().decision.count()).toBe(MINUTES_18.resolutions.length);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('changes nothing the second time and duplicates nothing', async () => {
    await accept();
    const before = await countRows();
    const again = await draft();
    const preview = await previewImport(office, again);
    expect(preview.ok && changesNothing(preview.value.changes)).toBe(true);
    expect(await acceptImport(office, again)).toMatchObject({ ok: true, value: { changedNothing: true } });
    expect(await countRows()).toEqual(before);
    expect(await storedMinutes()).toEqual(MINUTES_18);
  });

  it('publishes what a closed term decided, and says so before', async () => {
    const command = await draft();
    expect(await previewImport(office, command)).toMatchObject({ ok: true, value: { publish: true } });
  });

  it('keeps a resolution of an open term from the public, and says so before', async () => {
    const minutes = structuredClone(MINUTES_18);
    Object.assign(minutes.conference, { number: 22, year: 2027, chair: 'RP' });
    const command = await draft(minutes);
    expect(await previewImport(office, command)).toMatchObject({ ok: true, value: { publish: false } });
    expect((await acceptImport(office, command)).ok).toBe(true);
    expect(await db().resolution.count({ where: { publishedAt: { not: null } } })).toBe(0);
  });

  it('happens once when two accept the same draft at the same moment', async () => {
    const command = await draft();
    const results = await Promise.all([acceptImport(office, command), acceptImport(office, command)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, error: 'IMPORT_CLOSED' });
    expect(await storedMinutes()).toEqual(MINUTES_18);
  });

  it('duplicates nothing when two drafts of one conference are accepted at the same moment', async () => {
    const [first, second] = [await draft(), await draft()];
    const results = await Promise.all([acceptImport(office, first), acceptImport(office, second)]);
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await storedMinutes()).toEqual(MINUTES_18);
  });

  it('leaves nothing behind when it fails on the way', async () => {
    const before = await countRows();
    const result = accept((minutes) => {
      minutes.resolutions.at(-1)!.decidedOn = 'kein Datum';
    });
    await expect(result).rejects.toThrow();
    expect(await countRows()).toEqual(before);
    expect(await db().importDraft.count({ where: { status: 'ACCEPTED' } })).toBe(0);
  });
});

describe('accepting what was not checked', () => {
  const doubtful = (path: string, certainty: 'CHECK' | 'MISSING') => ({
    ...{ path, fromLine: 1, toLine: 1, certainty },
    reason: 'Bitte ansehen.',
  });
  const marks = [
    doubtful('/conference/place', 'CHECK'),
    doubtful('/conference/chair', 'MISSING'),
    { path: '/conference/year', fromLine: 1, toLine: 1, certainty: 'CERTAIN' as const, reason: null },
  ];

  it('is refused until every value to check was corrected or waved through', async () => {
    const { draftId } = await draftOf(MINUTES_18, office, { marks });
    const before = await countRows();
    const attempt = (version: number) => acceptImport(office, { draftId, version });
    expect(await attempt(0)).toEqual({ ok: false, error: 'IMPORT_VALUES_OPEN' });
    await correctImportDraft(office, { draftId, version: 0, path: '/conference/place' });
    expect(await attempt(1)).toEqual({ ok: false, error: 'IMPORT_VALUES_OPEN' });
    expect(await countRows()).toEqual(before);
    await correctImportDraft(office, { draftId, version: 1, path: '/conference/chair', value: 'HE' });
    expect(await attempt(2)).toMatchObject({ ok: true });
  });
});

describe('accepting minutes that differ from the record', () => {
  const alter = (minutes: Minutes) => {
    const resolution = minutes.resolutions.find(({ number }) => number === '4.4')!;
    resolution.title = 'Ein berichtigter Titel';
    resolution.outcome = resolution.outcome === 'MAJORITY' ? 'UNANIMOUS' : 'MAJORITY';
    minutes.agenda.find(({ number }) => number === '4.4')!.applicants = [
      { state: 'HB', role: 'COORDINATING' },
    ];
    minutes.participants[0]!.persons[0]!.office = 'Ministerin';
    minutes.agenda.push({ ...minutes.agenda.at(-1)!, number: '10', title: 'Ein weiterer Punkt' });
    minutes.conference.place = 'Mainz';
  };

  it('names beforehand what would change', async () => {
    await accept();
    const minutes = structuredClone(MINUTES_18);
    alter(minutes);
    const preview = await previewImport(office, await draft(minutes));
    if (!preview.ok) throw new Error(preview.error);
    const changes = preview.value.changes.filter(({ kind }) => kind !== 'UNCHANGED');
    expect(changes.map(({ noun, key, kind }) => `${noun} ${key} ${kind}`)).toEqual([
      'MEETING  CHANGED',
      `DELEGATION ${minutes.participants[0]!.state} CHANGED`,
      'AGENDA_ITEM 4.4 CHANGED',
      'AGENDA_ITEM 10 CREATED',
      'RESOLUTION 4.4 CHANGED',
    ]);
  });

  it('supersedes a frozen resolution by a dated correction and leaves the rest as it is', async () => {
    await accept();
    const before = await db().resolution.findFirstOrThrow({ where: { number: '4.4' } });
    const result = await accept(alter);
    expect(result).toMatchObject({ ok: true, value: { corrected: ['4.4'] } });
    const revisions = await db().resolution.findMany({
      where: { number: '4.4' },
      orderBy: { revision: 'asc' },
    });
    expect(revisions).toHaveLength(2);
    expect(revisions[0]).toMatchObject({ title: before.title, hash: before.hash, revision: 1 });
    expect(revisions[0]?.supersededAt).not.toBeNull();
    expect(revisions[1]).toMatchObject({
      title: 'Ein berichtigter Titel',
      supersedesId: before.id,
      revision: 2,
    });
    expect(revisions[1]?.correctionReason).toContain('niederschrift.txt');
    const ledger = await db().decision.findMany({ where: { agendaItem: { number: '4.4' } } });
    expect(ledger).toHaveLength(2);
    expect(ledger.filter(({ supersedesId }) => supersedesId === null)).toHaveLength(1);
    const expected = structuredClone(MINUTES_18);
    alter(expected);
    expect(await storedMinutes()).toEqual(expected);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('removes nothing that the new minutes do not name', async () => {
    await accept();
    await accept((minutes) => {
      minutes.participants.splice(2, 3);
      minutes.agenda = minutes.agenda.filter(({ number }) => number !== '4.4');
      minutes.resolutions = minutes.resolutions.filter(({ number }) => number !== '4.4');
      minutes.guests = [];
    });
    expect(await storedMinutes()).toEqual(MINUTES_18);
  });
});

describe('Protokollerklärungen in the minutes', () => {
  const declare = (text: string) => (minutes: Minutes) => {
    minutes.resolutions[4]!.statements = [{ states: ['BY', 'SN'], text: [text, 'Zweiter Absatz.'] }];
  };

  it('are kept below their resolution, as external ones', async () => {
    await accept(declare('Nur unter Vorbehalt.'));
    const expected = structuredClone(MINUTES_18);
    declare('Nur unter Vorbehalt.')(expected);
    expect(await storedMinutes()).toEqual(expected);
    expect(await accept(declare('Nur unter Vorbehalt.'))).toMatchObject({ value: { changedNothing: true } });
    expect(await db().statement.count()).toBe(1);
  });

  it('take the words of the minutes read later, correct no resolution by it, and are never removed', async () => {
    await accept();
    const second = await accept(declare('Erst jetzt.'));
    expect(second).toMatchObject({ ok: true, value: { changedNothing: false, corrected: [] } });
    await accept(declare('Besser gesetzt.'));
    await accept();
    const stored = await storedMinutes();
    expect(stored?.resolutions[4]?.statements).toEqual([
      { states: ['BY', 'SN'], text: ['Besser gesetzt.', 'Zweiter Absatz.'] },
    ]);
    expect(await db().resolution.count()).toBe(MINUTES_18.resolutions.length);
  });
});
