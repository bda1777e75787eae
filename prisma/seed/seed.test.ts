import { describe, expect, it } from 'vitest';
import { verifyAuditChain } from '@/lib/db/audit';
import { loadMinutes } from '@/lib/db/stored-minutes';
import { testDatabase } from '@/lib/db/testing/test-database';
import { ROLES } from '@/lib/policy/actor';
import { MINUTES_18 } from './intmk-18/minutes';
import { MOTIONS_22 } from './intmk-22/motions';
import { DEADLINES_22, STARTS_ON_22 } from './intmk-22/seed-intmk-22';
import { DEADLINE_RULES } from './reference';
import { seed } from './seed';

describe('the sample data', () => {
  const db = testDatabase();

  it('fill an empty database once, and leave a filled one alone', async () => {
    expect(await seed({ samples: true })).toEqual({ ok: true, value: null });
    const before = await db().auditEntry.count();
    expect(await seed({ samples: true })).toEqual({ ok: false, error: 'ALREADY_FILLED' });
    expect(await db().auditEntry.count()).toBe(before);
    expect(await verifyAuditChain(db())).toMatchObject({ intact: true });
  });

  it('hold sixteen Länder and every known conference with its chair', async () => {
    expect(await db().federalState.count()).toBe(16);
    const conferences = await db().conference.findMany({ orderBy: { number: 'asc' } });
    expect(conferences.map((one) => `${one.number} ${one.chairCode ?? '–'}`)).toEqual([
      ...['1 NW', '5 NW', '7 SL', '8 SN', '10 SH', '12 BW', '13 BY', '14 BE'],
      ...['15 BB', '16 HB', '17 HH', '18 HE', '19 MV', '20 NI', '21 NW', '22 RP'],
    ]);
    const running = conferences.filter((one) => one.status === 'RUNNING').map((one) => one.number);
    expect(running).toEqual([21, 22]);
    const cancelled = await db().meeting.findMany({
      where: { cancelled: true },
      select: { conference: true },
    });
    expect(cancelled.map((one) => one.conference.number)).toEqual([15]);
  });

  it('hold the 18. IntMK as its minutes record it', async () => {
    const meeting = await db().meeting.findFirstOrThrow({ where: { conference: { number: 18 } } });
    expect(await loadMinutes(db(), meeting.id, {})).toEqual(MINUTES_18);
    expect(await db().greenListEntry.count()).toBe(4);
  });

  it('hold motions of the 22. IntMK in many stages, each with at most one coordinating Land', async () => {
    const motions = await db().motion.findMany({ include: { applicants: true } });
    expect(motions).toHaveLength(MOTIONS_22.length);
    expect(new Set(motions.map((motion) => motion.status)).size).toBeGreaterThanOrEqual(6);
    for (const { applicants } of motions)
      expect(applicants.filter(({ role }) => role === 'COORDINATING').length).toBeLessThanOrEqual(1);
    const placed = await db().agendaItem.count({ where: { motionId: { not: null } } });
    expect(placed).toBe(6);
  });

  it('hold the deadlines that the rules give, moved off the weekend', () => {
    for (const { kind, calculatedOn } of DEADLINES_22) {
      const rule = DEADLINE_RULES.find((one) => one.kind === kind);
      const day = new Date(`${STARTS_ON_22}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() - (rule?.daysBefore ?? NaN));
      while (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() - 1);
      expect(calculatedOn, kind).toBe(day.toISOString().slice(0, 10));
    }
  });

  it('have somebody who binds the chair of a group that somebody works for, or its report could not be registered', async () => {
    const groups = await db().workingGroup.findMany({
      where: { roleAssignments: { some: {} } },
      select: { chairCode: true },
    });
    expect(groups.length).toBeGreaterThan(0);
    for (const { chairCode } of groups) {
      const approvers = db().roleAssignment.count({
        where: { role: 'STATE_APPROVER', stateCode: chairCode },
      });
      expect(await approvers, String(chairCode)).toBeGreaterThan(0);
    }
  });

  it('have a sample person for every role, none with a password or a real address', async () => {
    const people = await db().person.findMany({ include: { roles: true } });
    const roles = new Set(people.flatMap((one) => one.roles.map(({ role }) => role)));
    expect([...roles].sort()).toEqual([...ROLES].sort());
    for (const { sample, passwordHash, email } of people) {
      expect(sample).toBe(true);
      expect(passwordHash).toBeNull();
      expect(email).toMatch(/@[a-z]+\.example$/);
    }
  });
});

describe('real operation', () => {
  const db = testDatabase();

  it('starts with reference facts alone', async () => {
    await seed({ samples: false });
    expect(await db().federalState.count()).toBe(16);
    expect(await db().conference.count()).toBe(16);
    const leftovers = [
      db().person.count(),
      db().motion.count(),
      db().resolution.count(),
      db().agendaItem.count(),
    ];
    expect(await Promise.all(leftovers)).toEqual([0, 0, 0, 0]);
    const next = await db().meeting.findFirstOrThrow({ where: { conference: { number: 22 } } });
    expect(next).toMatchObject({ datePrecision: 'YEAR', place: null });
  });
});
