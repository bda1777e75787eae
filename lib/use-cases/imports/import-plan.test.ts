import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Minutes } from '@/lib/domain/minutes';
import type { Actor } from '@/lib/policy/actor';
import { MINUTES_18 } from '@/prisma/seed/intmk-18/minutes';
import { acceptImport } from './accept-import';
import { previewImport } from './preview-import';
import { draftOf, layImportBed } from './testing/import-bed';

const db = testDatabase();
let office: Actor;

beforeAll(async () => {
  office = await layImportBed(db());
});

async function accept(alter: (minutes: Minutes) => unknown) {
  const minutes = structuredClone(MINUTES_18);
  alter(minutes);
  return acceptImport(office, await draftOf(minutes, office));
}

const countRows = () =>
  Promise.all([
    db().conference.count(),
    db().meeting.count(),
    db().agendaItem.count(),
    db().resolution.count(),
  ]);

describe('what cannot be accepted', () => {
  it.each<[string, (minutes: Minutes) => void]>([
    ['IMPORT_WITHOUT_NUMBER', (minutes) => (minutes.conference.number = null)],
    ['IMPORT_WITHOUT_YEAR', (minutes) => (minutes.conference.year = null)],
    ['IMPORT_WITHOUT_KIND', (minutes) => (minutes.conference.kind = null)],
    ['IMPORT_DATES_REVERSED', (minutes) => (minutes.conference.endsOn = '2023-04-01')],
    ['IMPORT_NUMBERS_REPEAT', (minutes) => minutes.agenda.push(minutes.agenda[0]!)],
    ['IMPORT_NUMBERS_REPEAT', (minutes) => minutes.resolutions.push(minutes.resolutions[0]!)],
    ['IMPORT_NUMBERS_REPEAT', (minutes) => (minutes.resolutions[0]!.number = '')],
    ['IMPORT_NUMBERS_REPEAT', (minutes) => (minutes.agenda[0]!.parent = minutes.agenda[0]!.number)],
    ['IMPORT_STATES_REPEAT', (minutes) => minutes.participants.push(minutes.participants[0]!)],
    ['IMPORT_STATES_REPEAT', (minutes) => (minutes.resolutions[0]!.applicants = ['HE', 'HE'])],
  ])('%s', async (error, alter) => {
    const before = await countRows();
    expect(await accept(alter)).toEqual({ ok: false, error });
    expect(await countRows()).toEqual(before);
  });

  it('is a sister conference’s, whose numbers would meet the IntMK’s own', async () => {
    const before = await countRows();
    const conferenceBody = { code: 'OTHER' as const, name: 'Musterministerkonferenz' };
    const command = await draftOf(MINUTES_18, office, { conferenceBody });
    const refused = { ok: false, error: 'IMPORT_OF_ANOTHER_CONFERENCE' };
    expect(await previewImport(office, command)).toEqual(refused);
    expect(await acceptImport(office, command)).toEqual(refused);
    expect(await countRows()).toEqual(before);
  });

  it('is not what names no conference at all', async () => {
    const conferenceBody = { code: 'UNKNOWN' as const, name: null };
    const command = await draftOf(MINUTES_18, office, { conferenceBody });
    expect(await previewImport(office, command)).toMatchObject({ ok: true });
  });

  it('is an open term of another chair, and another chair for an open term', async () => {
    await db().conference.create({ data: { number: 21, year: 2026, chairCode: 'NW', status: 'RUNNING' } });
    const foreign = await accept((minutes) => Object.assign(minutes.conference, { number: 21, year: 2026 }));
    expect(foreign).toEqual({ ok: false, error: 'IMPORT_TERM_OF_ANOTHER_CHAIR' });
    const takeover = await accept((minutes) =>
      Object.assign(minutes.conference, { number: 22, chair: 'HE' }),
    );
    expect(takeover).toEqual({ ok: false, error: 'IMPORT_TERM_OF_ANOTHER_CHAIR' });
  });
});
