import { describe, expect, it } from 'vitest';
import {
  ASSESSABLE_STATUSES,
  DEMAND_STATUSES,
  type DemandStatus,
  type FollowUpKind,
} from '@/lib/domain/demand-status';
import { FOLLOW_UP_VISIBILITIES } from '@/lib/domain/follow-up-visibility';
import { SAMPLES } from '@/prisma/seed/testing/samples';
import { openDatabase } from './client';
import type { Prisma } from './generated/client';
import { ensureSearchIndex } from './search-index';
import { STANDING_ENTRIES, storedStanding } from './stored-demands';
import { testDatabase } from './testing/test-database';

const db = testDatabase({ fresh: 'test', from: SAMPLES });

/** What stands in the index and should not, or should and does not. */
async function differences(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    WITH stored AS (
      SELECT root_id, kind, subject_id, group_id, conference, field, outcome, states, addressees, statuses,
        public_statuses, audience, newest, head, vector FROM search_entry
    )
    SELECT ((SELECT count(*) FROM (TABLE stored EXCEPT ALL TABLE search_row) AS stale)
      + (SELECT count(*) FROM (TABLE search_row EXCEPT ALL TABLE stored) AS missing))::int AS count`;
  return row?.count ?? -1;
}

/** In how many entries each circle finds each word, against what was counted. */
async function miscounted(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT word, circle, count(*)::int AS entries
      FROM search_entry, unnest(tsvector_to_array(vector)) AS word, unnest(audience) AS circle GROUP BY word, circle
    ) AS real FULL JOIN (SELECT * FROM search_word WHERE entries <> 0) AS counted USING (word, circle)
    WHERE real.entries IS DISTINCT FROM counted.entries`;
  return row?.count ?? -1;
}

/** Confirms every request and gives each a course of its own: sent, answered, assessed in every way, put right. */
async function layHistories(): Promise<void> {
  await db().demand.updateMany({
    where: { confirmedAt: null },
    data: { confirmedAt: new Date('2026-01-01') },
  });
  const demands = await db().demand.findMany({
    where: { followUp: true },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const courses = demands.map(({ id }, index) => courseOf(id, index));
  // What puts another entry right comes after it.
  await db().followUpEntry.createMany({ data: courses.flatMap((course) => course.slice(0, 4)) });
  await db().followUpEntry.createMany({ data: courses.flatMap((course) => course.slice(4)) });
}

function courseOf(demandId: string, index: number): Prisma.FollowUpEntryCreateManyInput[] {
  const inside = FOLLOW_UP_VISIBILITIES[index % FOLLOW_UP_VISIBILITIES.length] ?? 'PUBLIC';
  const at = (day: number) => new Date(Date.UTC(2026, 1, day));
  const entry = (kind: FollowUpKind, day: number, status: DemandStatus | null = null) => ({
    ...{ id: crypto.randomUUID(), demandId, kind, status, occurredOn: at(day), createdAt: at(day) },
    ...{ evidence: 'Drucksache', judgedBy: 'Amt' },
    visibility: kind === 'SENT' && index % 2 === 0 ? ('PUBLIC' as const) : inside,
  });
  const status = ASSESSABLE_STATUSES[index % ASSESSABLE_STATUSES.length] ?? 'INTERIM';
  const assessed = entry('ASSESSED', 9, status);
  return [
    entry('SENT', 3),
    entry('ANSWERED', 5),
    // Later on record than the next, but of an earlier day.
    { ...entry('ASSESSED', 6, 'REJECTED'), createdAt: at(20) },
    assessed,
    { ...entry('ASSESSED', 9, 'INTERIM'), createdAt: at(21), supersedesId: assessed.id },
  ].slice(0, index < ASSESSABLE_STATUSES.length ? 4 : index % 6);
}

describe('the index of the archive search', () => {
  it('holds after the seed what it should, and counts its words', async () => {
    expect(await db().searchEntry.count()).toBeGreaterThan(60);
    expect(await differences()).toBe(0);
    expect(await miscounted()).toBe(0);
  });

  it('follows every column it is made of, whoever writes it', async () => {
    const used = await db().$queryRaw<{ table: string; column: string }[]>`
      SELECT DISTINCT table_name::text AS table, column_name::text AS column FROM information_schema.view_column_usage
      WHERE view_name IN ('search_source', 'search_official', 'search_demand_status', 'search_demand_body')
        AND table_name NOT LIKE 'search_%' AND column_name <> 'id'`;
    const followed = await db().$queryRaw<{ table: string; event: string; arguments: string }[]>`
      SELECT c.relname::text AS table, t.tgname::text AS event, encode(t.tgargs, 'escape') AS arguments
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname LIKE 'search_follows_%'`;
    expect(used.length).toBeGreaterThan(50);
    const forgotten = used.filter(({ table, column }) => {
      const triggers = followed.filter((one) => one.table === table);
      const matter = triggers.map((one) => (one.arguments.split('\\000')[1] ?? '').split(', '));
      return triggers.length !== 3 || !matter.every((columns) => columns.includes(column));
    });
    expect(forgotten).toEqual([]);
  });

  it.each([
    ['a title', `UPDATE motion SET title = title || ' Prüfwort'`],
    ['a registration taken back', `UPDATE motion SET registered_at = NULL`],
    ['a publication', `UPDATE resolution SET published_at = now() WHERE published_at IS NULL`],
    ['a resolution superseded', `UPDATE resolution SET superseded_at = now() WHERE number = '4.4'`],
    ['an applicant', `UPDATE motion_applicant SET until = now() WHERE until IS NULL AND role = 'CO'`],
    ['an item moved into the Kamin', `UPDATE agenda_item SET kind = 'KAMIN' WHERE number = '5.1'`],
    ['a request unconfirmed', `UPDATE demand SET confirmed_at = NULL`],
    ['addressees', `DELETE FROM demand_addressee`],
    ['an entry released', `UPDATE follow_up_entry SET visibility = 'PUBLIC'`],
    ['a body renamed', `UPDATE body SET code = 'BMIH' WHERE code = 'BMI'`],
    ['a field renamed', `UPDATE policy_field SET code = code || 'X'`],
    ['a meeting held', `UPDATE meeting SET status = 'HELD'`],
    ['a conference renumbered', `UPDATE conference SET number = number + 200`],
    ['a measure', `UPDATE measure SET title = 'Prüfwort', status_note = 'läuft'`],
    ['a group', `UPDATE working_group SET mandate = 'Prüfwort'`],
    ['a letter sent', `UPDATE dispatch SET status = 'SENT'`],
    ['what matters to nothing', `UPDATE agenda_item SET version = version + 1`],
  ])('follows %s', async (_, sql) => {
    await openDatabase().runScript(sql);
    expect(await differences()).toBe(0);
    expect(await miscounted()).toBe(0);
  });

  it('says of every request what its standing says, to members and to the public', async () => {
    await layHistories();
    const stored = await db().$queryRaw<{ id: string; status: string; public: string }[]>`
      SELECT demand_id::text AS id, status, public_status AS public FROM search_demand_status ORDER BY demand_id`;
    const demands = await db().demand.findMany({
      where: { confirmedAt: { not: null } },
      orderBy: { id: 'asc' },
      select: {
        ...{ id: true, followUp: true },
        entries: { ...STANDING_ENTRIES, select: { ...STANDING_ENTRIES.select, visibility: true } },
      },
    });
    const standings = demands.map(({ id, followUp, entries }) => ({
      id,
      status: storedStanding({ followUp, entries }).status,
      public: storedStanding({
        followUp,
        entries: entries.filter(({ visibility }) => visibility === 'PUBLIC'),
      }).status,
    }));
    expect(stored).toEqual(standings);
    expect(new Set(stored.map((one) => one.status)).size).toBe(DEMAND_STATUSES.length);
    expect(stored.some((one) => one.status !== one.public)).toBe(true);
  });

  it('is built at a start where it was never built, and only then', async () => {
    await openDatabase().runScript('TRUNCATE search_entry, search_word');
    const told: number[] = [];
    expect(await ensureSearchIndex(openDatabase(), ({ done }) => told.push(done))).toBe(true);
    expect(told.length).toBeGreaterThan(0);
    expect(await differences()).toBe(0);
    expect(await miscounted()).toBe(0);
    expect(await ensureSearchIndex(openDatabase(), () => undefined)).toBe(false);
  });
});
