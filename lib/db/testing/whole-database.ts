import 'server-only';
import type { Database } from '../client';

/** A hash of every row of every table: what two of them do not tell apart, nobody has changed. */
export async function hashOfEverything(db: Database): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const parts = tables.map(
    ({ name }) =>
      `SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) AS part FROM ${name} t`,
  );
  const rows = await db.$queryRawUnsafe<{ part: string }[]>(parts.join(' UNION ALL '));
  return rows.map(({ part }) => part).join();
}
