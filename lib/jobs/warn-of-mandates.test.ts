import { beforeEach, describe, expect, it } from 'vitest';
import { dateColumn } from '@/lib/clock';
import { testDatabase } from '@/lib/db/testing/test-database';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { drainOutbox } from './drain-outbox';
import { warnOfMandates } from './warn-of-mandates';

const db = testDatabase({ fresh: 'test', from: SAMPLES });
const GROUP = { name: 'Indikatorenentwicklung und Monitoring' };
const at = (day: string) => new Date(`${day}T09:00:00Z`);
/** Who was told of what. */
const told = async () => {
  await drainOutbox();
  const rows = await db().notification.findMany({
    where: { subjectType: 'WorkingGroup' },
    select: { kind: true, person: { select: { name: true } } },
  });
  return rows.map(({ kind, person }) => `${kind} ${person.name}`).sort();
};

beforeEach(async () => {
  await db().workingGroup.update({ where: GROUP, data: { endsOn: dateColumn('2027-03-01') } });
  await db().workingGroupReport.deleteMany();
});

describe('warnings before a mandate ends', () => {
  it('reach the office, the Land in the chair and the group, once a threshold', async () => {
    await warnOfMandates(at('2026-12-30'));
    expect(await told()).toEqual([]);
    await Promise.all([warnOfMandates(at('2026-12-31')), warnOfMandates(at('2026-12-31'))]);
    await warnOfMandates(at('2027-01-10'));
    const once = await told();
    expect(once).toEqual([...new Set(once)]);
    expect(once.join()).toMatch(/Marlene Osthoff/);
    expect(once.join()).toMatch(/Annegret Volz-Hain/);
    expect(once.join()).toMatch(/Nadja Rehbein/);
    expect(once.join()).not.toMatch(/Tilda Harmsen|Corvin Dahlhoff/);
    await warnOfMandates(at('2027-02-20'));
    expect(await told()).toHaveLength(2 * once.length);
    expect(await db().auditEntry.count({ where: { verb: 'workingGroup.warned' } })).toBe(2);
  });

  it('come before a report too, by the day of its conference where it has none of its own', async () => {
    const group = await db().workingGroup.update({ where: GROUP, data: { endsOn: null } });
    const { id: dueAtId } = await db().conference.findUniqueOrThrow({ where: { number: 20 } });
    await db().workingGroupReport.create({ data: { workingGroupId: group.id, title: 'Bericht', dueAtId } });
    await warnOfMandates(at('2025-04-10'));
    expect((await told()).every((line) => line.startsWith('GROUP_REPORT_DUE'))).toBe(true);
    expect(await told()).not.toEqual([]);
  });

  it('say nothing of a group that has ended', async () => {
    await db().workingGroup.update({ where: GROUP, data: { endedOn: dateColumn('2026-12-01') } });
    await warnOfMandates(at('2027-02-25'));
    expect(await told()).toEqual([]);
  });
});
