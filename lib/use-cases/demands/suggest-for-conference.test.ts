import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { hashOfEverything } from '@/lib/db/testing/whole-database';
import { actorAs } from '@/lib/use-cases/agenda/testing/agenda-bed';
import { PUBLIC, type Actor } from '@/lib/policy/actor';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { suggestForConference } from './suggest-for-conference';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
/** The 18. is closed: every office that holds a chair looks after its resolutions. */
const OFFICE: Actor = { ...actorAs('OFFICE', 'NW'), chairs: [21] };

beforeEach(async () => {
  await db().demand.deleteMany({ where: { entries: { none: {} } } });
});

describe('the requests of a conference that has none yet', () => {
  it('are read by a chairing office, once', async () => {
    const empty = { meeting: { conference: { number: 18 } }, demands: { none: {} } };
    const before = await db().resolution.count({ where: empty });
    const first = await suggestForConference(OFFICE, { conferenceNumber: 18 });
    expect(first).toMatchObject({ ok: true });
    expect(first.ok && first.value.suggested).toBeGreaterThan(20);
    expect(await db().resolution.count({ where: empty })).toBeLessThan(before);
    expect(await db().demand.count({ where: { confirmedAt: null, entries: { some: {} } } })).toBe(0);
    const again = await suggestForConference(OFFICE, { conferenceNumber: 18 });
    expect(again).toEqual({ ok: true, value: { suggested: 0 } });
    expect(await db().auditEntry.count({ where: { verb: 'demand.suggested' } })).toBe(2);
  });

  it('are not read of a conference that is not there', async () => {
    expect(await suggestForConference(OFFICE, { conferenceNumber: 99 })).toEqual({
      ok: false,
      error: 'NOT_FOUND',
    });
  });

  it.each<[string, Actor]>([
    ['an office that holds no chair', actorAs('OFFICE', 'NW')],
    ['a Land', actorAs('STATE_APPROVER', 'BY')],
    ['the Bund', actorAs('FEDERAL_GUEST', null)],
    ['the administration', actorAs('ADMINISTRATION', null)],
  ])('are not read by %s', async (_, actor) => {
    const before = await hashOfEverything(db());
    const result = await suggestForConference(actor, { conferenceNumber: 18 });
    expect(result).toMatchObject({ ok: false, error: 'NOT_PERMITTED' });
    expect(await hashOfEverything(db())).toBe(before);
  });

  it('are not read by anybody who is not signed in', async () => {
    expect(await suggestForConference(PUBLIC, { conferenceNumber: 18 })).toMatchObject({ ok: false });
  });
});
