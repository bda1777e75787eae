import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { StateCode } from '@/lib/domain/federal-state';
import { PUBLIC, type Actor, type Role } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { calendarFeed } from './calendar-feed';
import { deadlinesPage } from './deadlines-page';
import { editConferencePage } from './edit-conference-page';
import { newConferencePage } from './new-conference-page';

const db = testDatabase({ from: SAMPLES });
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-05T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function actor(role: Role, state: StateCode | null = null, chairs: number[] = []): Actor {
  return {
    personId: null,
    name: 'Prüfperson',
    roles: [{ role, state, body: null, workingGroupId: null }],
    chairs,
  };
}
const office = actor('OFFICE', 'RP', [22]);
const otherOffice = actor('OFFICE', 'SL');
const land = actor('STATE_EDITOR', 'HH');
const group = actor('WORKING_GROUP_MEMBER');
const outside = [PUBLIC, actor('FEDERAL_GUEST'), actor('ADMINISTRATION')];

/** Planted in every title of a motion and an item: a calendar and a list of deadlines carry none. */
async function plantCanaries(): Promise<void> {
  await db().motion.updateMany({ data: { title: 'CANARY-MOTION', topicTitle: 'CANARY-TOPIC' } });
  await db().agendaItem.updateMany({
    where: { meeting: { conference: { number: 22 } } },
    data: { title: 'CANARY-ITEM' },
  });
}

describe('the deadlines of a term', () => {
  it('are for the members and the working groups, to be changed by the chair’s office', async () => {
    for (const reader of [office, otherOffice, land, group])
      expect((await deadlinesPage(reader, 22))?.can.edit).toBe(reader === office);
    for (const reader of outside) expect(await deadlinesPage(reader, 22)).toBeNull();
    expect(await deadlinesPage(office, 99)).toBeNull();
  });

  it('stand on a line with today and the meetings, the Vorkonferenz once', async () => {
    const { timeLine } = (await deadlinesPage(land, 22)) ?? {};
    expect(timeLine?.entries.map(({ label, state }) => `${state} ${label}`)).toEqual([
      'PAST Themenanmeldung',
      'PAST Antragsschluss',
      'PAST Mitzeichnung',
      'COMING Heute',
      'NEXT Vorkonferenz',
      'COMING Versand der Unterlagen',
      'COMING Einspruch gegen die Grüne Liste',
      'COMING Hauptkonferenz',
      'COMING Protokollerklärung',
      'COMING Änderungswünsche zur Niederschrift',
    ]);
    expect(timeLine?.next).toBe('Vorkonferenz am 11. März 2027, Videokonferenz, noch 6 Tage');
  });

  it('say how each day came about', async () => {
    const page = await deadlinesPage(land, 22);
    const row = (label: string) => page?.deadlines.find((one) => one.label === label);
    expect(row('Vorkonferenz')?.adjusted).toEqual({
      calculated: '12. März 2027 (Freitag)',
      reason: 'Am Folgetag tagt eine andere Fachministerkonferenz.',
    });
    expect(row('Antragsschluss')).toMatchObject({ adjusted: null, moved: null, warnings: [] });
  });

  it('warn of a holiday, also in a part of one Land', async () => {
    const day = (dueOn: string) => ({ data: { dueOn: dateColumn(dueOn) } });
    const where = { kind: 'STATEMENT', conference: { number: 22 } } as const;
    await db().deadline.updateMany({ where, ...day('2027-05-27') });
    const page = await deadlinesPage(land, 22);
    expect(page?.deadlines.find(({ kind }) => kind === 'STATEMENT')?.warnings).toEqual([
      '27. Mai 2027 (Donnerstag) ist Feiertag in Baden-Württemberg, Bayern, Hessen, Nordrhein-Westfalen, ' +
        'Rheinland-Pfalz und im Saarland sowie in Teilen von Sachsen und Thüringen (Fronleichnam)',
    ]);
    await db().deadline.updateMany({ where, ...day('2027-05-05') });
  });

  it('show the chair’s office, and nobody else, what calculating anew would change', async () => {
    const where = { conference: { number: 22 }, kind: 'MAIN' } as const;
    const main = await db().meeting.findFirstOrThrow({ where });
    await db().meeting.update({
      where: { id: main.id },
      data: { startsOn: dateColumn('2027-05-19'), endsOn: dateColumn('2027-05-20') },
    });
    const { changes } = (await deadlinesPage(office, 22))?.recalculation ?? {};
    expect(changes?.find(({ label }) => label === 'Vorkonferenz')).toEqual({
      label: 'Vorkonferenz',
      effect: 'KEPT',
      from: '11. März 2027 (Donnerstag)',
      to: '11. März 2027 (Donnerstag)',
      calculatedOn: '9. April 2027 (Freitag)',
    });
    // The day before is a Tuesday, Pfingstmontag lies behind it.
    expect(changes?.find(({ label }) => label.startsWith('Einspruch'))?.to).toBe('18. Mai 2027 (Dienstag)');
    expect((await deadlinesPage(land, 22))?.recalculation).toBeNull();
    expect((await editConferencePage(office, 22))?.outdatedDeadlines).toBe(8);
    await db().meeting.update({
      where: { id: main.id },
      data: { startsOn: main.startsOn, endsOn: main.endsOn },
    });
    expect((await deadlinesPage(office, 22))?.recalculation).toBeNull();
  });

  it('name what comes too late for what follows, and a Vorkonferenz on another day', async () => {
    const where = { conference: { number: 22 }, kind: 'DISPATCH' } as const;
    await db().deadline.updateMany({ where, data: { dueOn: dateColumn('2027-04-22') } });
    const meeting = { conference: { number: 22 }, kind: 'PREPARATORY' } as const;
    await db().meeting.updateMany({ where: meeting, data: { startsOn: dateColumn('2027-03-10') } });
    const remarks = (await deadlinesPage(land, 22))?.remarks ?? [];
    expect(remarks[0]).toContain('„Versand der Unterlagen“ liegt nach „Einspruch gegen die Grüne Liste“');
    expect(remarks[1]).toContain('angesetzt, die Frist sieht den 11. März 2027 (Donnerstag) vor');
    await db().deadline.updateMany({ where, data: { dueOn: dateColumn('2027-03-31') } });
    await db().meeting.updateMany({ where: meeting, data: { startsOn: dateColumn('2027-03-11') } });
  });
});

describe('the calendar', () => {
  const labels = async (reader: Actor, number?: number) =>
    (await calendarFeed(reader, number))?.entries.map(({ label }) => label);

  it('holds the deadlines and meetings of what runs and is to come, days and labels alone', async () => {
    await plantCanaries();
    for (const reader of [office, land, group]) {
      const feed = await calendarFeed(reader);
      expect(feed?.entries.length).toBeGreaterThan(8);
      expect(JSON.stringify(feed)).not.toContain('CANARY');
      expect(JSON.stringify(feed)).not.toContain('Fachministerkonferenz');
    }
    expect(await labels(land)).toContain('Antragsschluss · 22. IntMK 2027');
    expect(await labels(land)).toContain('Hauptkonferenz · 22. IntMK 2027');
    // Over since 2023, so no calendar needs it again; it can still be downloaded.
    expect(await labels(land)).not.toContain('Hauptkonferenz · 18. IntMK 2023');
    expect(await labels(land, 18)).toEqual(['Hauptkonferenz · 18. IntMK 2023']);
    expect((await labels(land))?.filter((label) => label.startsWith('Vorkonferenz'))).toHaveLength(1);
  });

  it('is not for the public, the Bund and the administration', async () => {
    for (const reader of outside) expect(await calendarFeed(reader)).toBeNull();
    expect(await calendarFeed(land, 99)).toBeNull();
  });

  it('says when an entry changed, and how often', async () => {
    const where = { conference: { number: 22 }, kind: 'DISPATCH' } as const;
    const { id } = await db().deadline.findFirstOrThrow({ where });
    const entry = async () => (await calendarFeed(land))?.entries.find(({ uid }) => uid === `frist-${id}`);
    const before = await entry();
    vi.setSystemTime(new Date('2027-03-06T10:00:00Z'));
    await db().deadline.update({ where: { id }, data: { version: { increment: 1 } } });
    const after = await entry();
    expect(after?.revision).toBe((before?.revision ?? NaN) + 1);
    expect(after?.changedAt).toEqual(new Date('2027-03-06T10:00:00Z'));
  });
});

describe('planning a term', () => {
  it('proposes the next conference to every office', async () => {
    expect(await newConferencePage(otherOffice)).toEqual({
      proposal: { number: 23, year: 2028, chair: 'SL', termStartsOn: '2027-07-01', termEndsOn: '2028-06-30' },
      because:
        'Vorsitz nach der Reihenfolge der Länder: Saarland (zuvor Rheinland-Pfalz), 1. Juli 2027 bis 30. Juni 2028.',
    });
    for (const reader of [land, group, ...outside]) expect(await newConferencePage(reader)).toBeNull();
  });

  it('is open to the chair’s office alone', async () => {
    const page = await editConferencePage(office, 22);
    expect(page?.values).toMatchObject({ motto: 'Ankommen vor Ort', chair: 'RP', status: 'RUNNING' });
    expect(page?.meetings.map(({ kind }) => kind)).toEqual(['Vorkonferenz', 'Hauptkonferenz']);
    expect(page?.rules.find(({ key }) => key === 'ADOPTION_MAJORITY')).toMatchObject({
      ...{ answer: '9 Ja-Stimmen von 16', confirmed: false, source: null },
    });
    for (const reader of [otherOffice, land, ...outside])
      expect(await editConferencePage(reader, 22)).toBeNull();
  });
});
