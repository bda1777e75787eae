import 'server-only';
import type { OpenDatabase } from './client';

/** Raised with every migration that changes what the index is made of; another one stored: it is built anew. */
const SEARCH_VERSION = 2;
const SETTING = 'search.index';
const ROOTS_AT_ONCE = 1_000;

/** How far the building has come. */
export interface BuildProgress {
  done: number;
  all: number;
}

/**
 * Builds the index of the archive search where the stored one is of another version, or none was ever built. Called
 * before the program answers anybody; afterwards the database keeps the index by itself (0011_search). False where
 * there was nothing to do.
 */
export async function ensureSearchIndex(
  opened: OpenDatabase,
  tell: (progress: BuildProgress) => void,
): Promise<boolean> {
  const stored = await opened.client.setting.findUnique({ where: { key: SETTING }, select: { value: true } });
  if (stored?.value === SEARCH_VERSION) return false;
  await rebuildSearchIndex(opened, tell);
  // Said last: a building that was interrupted begins anew.
  await opened.runScript(`
    INSERT INTO setting (key, value, updated_at) VALUES ('${SETTING}', '${SEARCH_VERSION}', now())
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`);
  return true;
}

/**
 * Builds the index from nothing; a thousand roots at a time, so that it can be watched and never locks for long. In the
 * order of the conferences: what stands near in the table is near in the index, and questions with very many hits ask
 * for the newest conferences alone.
 */
export async function rebuildSearchIndex(
  { client, runScript }: OpenDatabase,
  tell: (progress: BuildProgress) => void,
): Promise<void> {
  await runScript('TRUNCATE search_entry, search_word; DROP INDEX IF EXISTS search_entry_vector');
  const rows = await client.$queryRaw<{ root: string }[]>`
    SELECT root_id::text AS root FROM search_source
    GROUP BY root_id ORDER BY max(conference) NULLS FIRST, root_id`;
  const roots = rows.map(({ root }) => root);
  for (let done = 0; done < roots.length; done += ROOTS_AT_ONCE) {
    const some = roots.slice(done, done + ROOTS_AT_ONCE);
    await client.$queryRaw`SELECT search_fill(${some}::uuid[])::text AS done`;
    tell({ done: done + some.length, all: roots.length });
  }
  // Sorted, and counted, in one go it is built many times faster than row by row.
  await runScript(
    'CREATE INDEX search_entry_vector ON search_entry USING GIN (vector) WITH (fastupdate = off)',
  );
  await runScript(`
    INSERT INTO search_word (word, circle, entries) SELECT word, circle, ndoc
    FROM (SELECT DISTINCT unnest(audience) AS circle FROM search_entry) AS circles, LATERAL ts_stat(
      format('SELECT vector FROM search_entry WHERE audience @> ARRAY[%L]', circle)) AS counted`);
  await runScript('ANALYZE search_entry, search_word');
}
