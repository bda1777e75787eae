import { afterEach, describe, expect, it, vi } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { MINUTES_18 } from '@/prisma/seed/intmk-18/minutes';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { agendaPage } from './agenda-page';
import { archivePage } from './archive-page';
import { conferencePage } from './conference-page';
import { conferencesPage } from './conferences-page';
import { externalMinutes } from './external-minutes';
import { minutesCheckPage } from './minutes-check-page';
import { peoplePage } from './people-page';
import { resolutionPage } from './resolution-page';
import { startPage } from './start-page';

const db = testDatabase({ from: SAMPLES });

function actor(role: Role, state: StateCode | null = null, body: string | null = null): Actor {
  const chairs = role === 'OFFICE' && state === 'RP' ? [22] : [];
  return { personId: null, name: 'Prüfperson', roles: [{ role, state, body, workingGroupId: null }], chairs };
}
const office = actor('OFFICE', 'RP');
const hamburg = actor('STATE_EDITOR', 'HH');
const bund = actor('FEDERAL_GUEST', null, 'BMI');
const administration = actor('ADMINISTRATION');

describe('the list of conferences', () => {
  it('names every term with chair, place and date as exactly as they are known', async () => {
    const page = await conferencesPage(PUBLIC);
    const line = (number: number) => page?.conferences.find((one) => one.number === number);
    expect(page?.conferences.map((one) => one.number)).toEqual([
      22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 10, 8, 7, 5, 1,
    ]);
    expect(line(18)).toEqual({
      number: 18,
      name: '18. IntMK 2023',
      chair: 'Hessen',
      dates: '26./27. April 2023',
      place: 'Wiesbaden',
      cancelled: false,
      status: null,
    });
    expect(line(16)).toMatchObject({ dates: '29. April 2021', place: 'Videokonferenz' });
    expect(line(15)).toMatchObject({ cancelled: true, place: '–' });
    expect(line(10)).toMatchObject({ dates: 'März 2015' });
    expect(line(21)).toMatchObject({ dates: '2026', status: 'laufend' });
  });
});

describe('a conference', () => {
  it('shows its participants once its minutes are published', async () => {
    const page = await conferencePage(PUBLIC, 18);
    expect(page).toMatchObject({
      name: '18. IntMK 2023',
      chair: 'Hessen',
      term: '1. Juli 2022 bis 30. Juni 2023',
    });
    expect(page?.delegations).toHaveLength(16);
    expect(page?.guests).toHaveLength(7);
    expect(page?.counts).toEqual({ resolutions: 30, agendaItems: 37 });
    expect(page?.can).toEqual({ downloadMinutes: true, readLetters: false, review: false });
  });

  it('leads the Länder to its letters, and the office that follows it up to the review as well', async () => {
    expect((await conferencePage(hamburg, 18))?.can).toMatchObject({ readLetters: true, review: false });
    expect((await conferencePage(office, 18))?.can).toMatchObject({ readLetters: true, review: true });
  });

  it('shows its deadlines to members only', async () => {
    expect((await conferencePage(hamburg, 22))?.timeLine?.entries.length).toBeGreaterThan(5);
    expect((await conferencePage(PUBLIC, 22))?.timeLine).toBeNull();
    expect((await conferencePage(bund, 22))?.timeLine).toBeNull();
  });

  it('is not found where there is none', async () => {
    expect(await conferencePage(office, 99)).toBeNull();
  });
});

describe('the agenda', () => {
  it('is the printed one, with what became of each item', async () => {
    const page = await agendaPage(hamburg, 18);
    expect(page?.meeting).toBe('Hauptkonferenz am 26./27. April 2023 in Wiesbaden');
    expect(page?.ownState).toBe('HH');
    expect(page?.entries.map((entry) => entry.number)).toEqual(
      MINUTES_18.agenda.map((entry) => entry.number),
    );
    const entry = (number: string) => page?.entries.find((one) => one.number === number);
    expect(entry('4.2')).toMatchObject({
      status: 'WITHDRAWN',
      withdrawnBy: 'BE',
      outcome: null,
      resolutionHref: null,
    });
    expect(entry('7.3')).toMatchObject({ status: 'MERGED', mergedInto: '7.2' });
    expect(entry('4.1')).toMatchObject({ circular: '01/2023', outcome: 'UNANIMOUS' });
    expect(entry('4.4')).toMatchObject({ outcome: 'MAJORITY', resolutionHref: '/beschluesse/18/4.4' });
    expect(entry('4.4')?.applicants.at(-2)).toEqual({ state: 'SH', role: 'COORDINATING' });
    expect(entry('1.3')?.greenList).toBe(true);
  });

  it('is for the members and the Bund, nobody else', async () => {
    expect(await agendaPage(bund, 18)).not.toBeNull();
    expect(await agendaPage(PUBLIC, 18)).toBeNull();
    expect(await agendaPage(administration, 18)).toBeNull();
    expect(await agendaPage(office, 99)).toBeNull();
  });
});

describe('a resolution', () => {
  it('stands under conference and TOP with roles, text and neighbours', async () => {
    const page = await resolutionPage(PUBLIC, 18, '4.4');
    expect(page).toMatchObject({
      citation: '18. IntMK 2023, TOP 4.4',
      outcome: 'MAJORITY',
      decided: '26./27. April 2023',
      previous: { number: '4.3' },
      next: { number: '4.5' },
      published: true,
    });
    expect(page?.blocks.map((block) => block.number)).toEqual([1, 2]);
    // Sachsen-Anhalt joined after the agenda was printed.
    expect(page?.applicants.find(({ state }) => state === 'ST')).toEqual({ state: 'ST', role: 'CO' });
    expect(page?.applicants.find(({ state }) => state === 'SH')?.role).toBe('COORDINATING');
  });

  it('of a circular procedure names its own day', async () => {
    expect(await resolutionPage(PUBLIC, 18, '4.1')).toMatchObject({
      decided: '29. März 2023',
      circular: '01/2023',
    });
  });

  it('has neighbours in the order of the agenda and none beyond its ends', async () => {
    expect((await resolutionPage(PUBLIC, 18, 'A'))?.previous).toBeNull();
    expect((await resolutionPage(PUBLIC, 18, '2'))?.previous?.number).toBe('1.6');
    expect((await resolutionPage(PUBLIC, 18, '7.4'))?.next).toBeNull();
  });

  it('is not found under a number that has none', async () => {
    expect(await resolutionPage(office, 18, '4.2')).toBeNull();
    expect(await resolutionPage(office, 17, '4.4')).toBeNull();
  });
});

describe('the archive', () => {
  it('lists every published resolution in the order of the agenda', async () => {
    const page = await archivePage(PUBLIC, {});
    expect(page.total).toBe(30);
    expect(page.resolutions.map((one) => one.number)).toEqual(
      MINUTES_18.resolutions.map((one) => one.number),
    );
    expect(page.conferences).toEqual([{ number: 18, name: '18. IntMK 2023' }]);
  });

  it.each([
    [{ outcome: 'MAJORITY' }, 11],
    [{ outcome: 'MAJORITY', state: 'SL' }, 4],
    [{ conference: '17' }, 0],
    [{ words: 'ROMNJA' }, 1],
    [{ words: 'erstorientierungskurse bund' }, 1],
    [{ words: '%' }, 0],
    [{ words: '_' }, 0],
    [{ outcome: 'nonsense', state: 'XX', conference: 'x' }, 30],
  ])('filters by %o', async (query, count) => {
    expect((await archivePage(PUBLIC, query)).total).toBe(count);
  });
});

describe('the external minutes', () => {
  it('are the minutes that were stored', async () => {
    expect(await externalMinutes(PUBLIC, 18)).toEqual(MINUTES_18);
    expect(await externalMinutes(office, 18)).toEqual(MINUTES_18);
  });

  it('do not exist before anything was decided', async () => {
    expect(await externalMinutes(office, 22)).toBeNull();
    expect(await externalMinutes(office, 99)).toBeNull();
  });
});

describe('the Protokoll-Prüfer', () => {
  it('finds in the stored minutes what differs in the record of the 18. IntMK', async () => {
    const page = await minutesCheckPage(office, 18);
    const items = (code: string) => page?.findings.filter((one) => one.code === code).map((one) => one.item);
    expect(items('APPLICANTS_DIFFER')).toEqual(['4.1', '4.4']);
    expect(items('TITLE_DIFFERS')).toEqual(['1.3', '4.6', '7.4']);
    expect(items('DRAFT_REMARK')).toEqual(['1.4']);
    expect(items('ITEM_WITHOUT_RESOLUTION')).toEqual([]);
    expect(page?.findings.map((one) => one.item)).not.toContain('4.2');
  });

  it('has nothing to say before anything was decided, and nothing to tell who is no office', async () => {
    expect(await minutesCheckPage(office, 22)).toMatchObject({ checked: false, findings: [] });
    for (const other of [PUBLIC, hamburg, bund, administration])
      expect(await minutesCheckPage(other, 18)).toBeNull();
    expect(await minutesCheckPage(office, 99)).toBeNull();
  });
});

describe('the start page', () => {
  afterEach(() => void vi.useRealTimers());
  const on = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T09:00:00Z`) });

  it('tells everybody which conference is prepared, and a member its deadlines', async () => {
    on('2026-11-23');
    const page = await startPage(PUBLIC);
    expect(page).toMatchObject({
      signedIn: false,
      current: { number: 22, name: '22. IntMK 2027', chair: 'Rheinland-Pfalz' },
      nextMeeting: {
        kind: 'Hauptkonferenz',
        line: '21./22. April 2027 in Mainz',
        remaining: 'noch 149 Tage',
      },
      latest: { number: 18, name: '18. IntMK 2023', resolutions: 30 },
      timeLine: null,
      tasks: [],
      can: { import: false, managePeople: false },
    });
    const { timeLine, nextMeeting } = await startPage(hamburg);
    expect(nextMeeting).toMatchObject({ kind: 'Vorkonferenz', line: '11. März 2027 per Videokonferenz' });
    expect(timeLine?.next).toBe('Themenanmeldung am 2. Dezember 2026 (Mittwoch), noch 9 Tage');
  });

  it('counts a meeting that has begun as today’s and marks deadlines that have passed', async () => {
    on('2027-04-22');
    const page = await startPage(hamburg);
    expect(page.nextMeeting).toMatchObject({ kind: 'Hauptkonferenz', remaining: 'heute' });
    const ahead = page.timeLine?.entries.filter(({ kind, state }) => kind === 'DEADLINE' && state !== 'PAST');
    expect(ahead?.map((one) => one.label)).toEqual([
      'Protokollerklärung',
      'Änderungswünsche zur Niederschrift',
    ]);
  });

  it('names no conference on a day that no known term covers', async () => {
    on('2006-01-01');
    expect(await startPage(PUBLIC)).toMatchObject({ current: null, nextMeeting: null });
  });
});

describe('the people', () => {
  it('are listed for the administration alone', async () => {
    const page = await peoplePage(administration);
    expect(page?.people.length).toBe(await db().person.count());
    expect(page?.people.find((one) => one.name === 'Dr. Ole Brinkama')?.role).toBe('Land, Freigabe, Hamburg');
    for (const other of [PUBLIC, office, hamburg, bund]) expect(await peoplePage(other)).toBeNull();
  });
});
