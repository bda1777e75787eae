import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { code, sampleActor } from '../conferences/testing/conference-bed';
import { createCalendarFeed } from './create-calendar-feed';
import { openCalendarFeed } from './open-calendar-feed';
import { revokeCalendarFeed } from './revoke-calendar-feed';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
let land: Actor;

beforeEach(async () => {
  land = await sampleActor('ole.brinkama@hh');
});

async function newFeed(): Promise<string> {
  const made = await createCalendarFeed(land, { label: 'Outlook' });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

const feedId = async () => (await db().calendarFeed.findFirstOrThrow()).id;
const open = (token: string) => openCalendarFeed(token, '203.0.113.7');

describe('a calendar address', () => {
  it('opens the calendar of who made it; its secret is kept as a hash only', async () => {
    const token = await newFeed();
    expect(await open(token)).toMatchObject({ ok: true, value: { personId: land.personId } });
    const stored = JSON.stringify([await db().calendarFeed.findMany(), await db().auditEntry.findMany()]);
    expect(stored).not.toContain(token);
  });

  it('leads nowhere once it was revoked, made up, or its person is disabled', async () => {
    const token = await newFeed();
    expect(code(await open('A'.repeat(43)))).toBe('NOT_FOUND');
    expect(code(await open('../../etc/passwd'))).toBe('NOT_FOUND');
    await db().person.update({ where: { id: land.personId ?? '' }, data: { disabledAt: new Date() } });
    expect(code(await open(token))).toBe('NOT_FOUND');
    await db().person.update({ where: { id: land.personId ?? '' }, data: { disabledAt: null } });
    expect(code(await open(token))).toBeNull();
    expect(code(await revokeCalendarFeed(land, { feedId: await feedId() }))).toBeNull();
    expect(code(await open(token))).toBe('NOT_FOUND');
  });

  it('has the roles of the moment', async () => {
    const token = await newFeed();
    await db().roleAssignment.deleteMany({ where: { personId: land.personId ?? '' } });
    expect(await open(token)).toMatchObject({ ok: true, value: { roles: [] } });
  });

  it('is revoked by its own person alone, once', async () => {
    await newFeed();
    const other = await sampleActor('marlene.osthoff@rp');
    expect(code(await revokeCalendarFeed(other, { feedId: await feedId() }))).toBe('NOT_FOUND');
    expect(code(await revokeCalendarFeed(PUBLIC, { feedId: await feedId() }))).toBe('NOT_FOUND');
    expect(code(await revokeCalendarFeed(land, { feedId: await feedId() }))).toBeNull();
    expect(code(await revokeCalendarFeed(land, { feedId: await feedId() }))).toBe('NOT_FOUND');
  });

  it('is not for whoever reads no deadlines, and there are ten at most', async () => {
    for (const address of ['corvin.dahlhoff@bmi', 'thea.sandvoss@betrieb'])
      expect(code(await createCalendarFeed(await sampleActor(address), { label: null }))).toBe(
        'NOT_PERMITTED',
      );
    expect(code(await createCalendarFeed(PUBLIC, { label: null }))).toBe('NOT_PERMITTED');
    for (let count = 0; count < 10; count++) await newFeed();
    expect(code(await createCalendarFeed(land, { label: null }))).toBe('CALENDAR_FEEDS_FULL');
  });

  it('is not asked without end, and made-up ones hold nobody up', async () => {
    const token = await newFeed();
    for (let attempt = 0; attempt < 60; attempt++) await open('B'.repeat(43));
    expect(code(await open('B'.repeat(43)))).toBe('TOO_MANY_ATTEMPTS');
    expect(code(await open(token))).toBeNull();
    for (let attempt = 0; attempt < 120; attempt++) await open(token);
    expect(code(await open(token))).toBe('TOO_MANY_ATTEMPTS');
  });
});
