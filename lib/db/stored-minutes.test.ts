import { describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import type { Minutes } from '@/lib/domain/minutes';
import { MINUTES_18 } from '@/prisma/seed/intmk-18/minutes';
import { insertMinutes } from './insert-minutes';
import { loadMinutes } from './stored-minutes';
import { testDatabase } from './testing/test-database';

const db = testDatabase({ fresh: 'test' });

async function store(minutes: Minutes): Promise<string> {
  await db().federalState.createMany({
    data: FEDERAL_STATES.map(({ code, name }, index) => ({ code, name, position: index + 1 })),
    skipDuplicates: true,
  });
  const { number, year, chair, kind, startsOn, endsOn, place } = minutes.conference;
  const conference = await db().conference.create({
    data: {
      number: number ?? 0,
      year: year ?? 0,
      chairCode: chair,
      meetings: {
        create: {
          kind: kind ?? 'MAIN',
          startsOn: dateColumn(startsOn ?? ''),
          endsOn: dateColumn(endsOn ?? ''),
          place,
        },
      },
    },
    select: { meetings: { select: { id: true } } },
  });
  const meetingId = conference.meetings[0]!.id;
  await insertMinutes(db(), meetingId, minutes, null);
  return meetingId;
}

describe('stored minutes', () => {
  it('come back as they went in', async () => {
    const meetingId = await store(MINUTES_18);
    expect(await loadMinutes(db(), meetingId, {})).toEqual(MINUTES_18);
  });

  it('come back with units, missing values, a merged item before its target and a suffix', async () => {
    const odd = structuredClone(MINUTES_18);
    odd.participants[0]!.persons[0]!.unit = 'IntMK-Geschäftsstelle';
    odd.participants[1]!.persons[0]!.salutation = null;
    odd.participants[2]!.ministry = 'Senatsverwaltung';
    odd.guests = [];
    const items = odd.agenda.filter((entry) => entry.kind === 'ITEM');
    Object.assign(items[0]!, { status: 'MERGED', mergedInto: '9' });
    Object.assign(items[1]!, { number: '1.9b', mergedInto: '77', status: 'MERGED' });
    odd.resolutions[5]!.outcome = null;
    const meetingId = await store(odd);
    expect(await loadMinutes(db(), meetingId, {})).toEqual(odd);
  });

  it('hold only the resolutions asked for', async () => {
    const meetingId = await store(MINUTES_18);
    expect((await loadMinutes(db(), meetingId, { publishedAt: { not: null } }))?.resolutions).toEqual([]);
  });

  it('are frozen', async () => {
    await store(MINUTES_18);
    await expect(db().resolution.updateMany({ data: { title: 'anders' } })).rejects.toThrow();
  });

  it('are nothing where no meeting is', async () => {
    expect(await loadMinutes(db(), '018f0000-0000-7000-8000-000000000000', {})).toBeNull();
  });
});
