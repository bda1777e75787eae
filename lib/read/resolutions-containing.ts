import 'server-only';
import { database } from '@/lib/db/client';

/**
 * Ids of current resolutions whose title or text contains every word of `words`, letter case aside. What the reader
 * may see is decided by the caller's where-clause.
 */
export async function resolutionsContaining(words: string): Promise<string[]> {
  const patterns = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT r.id
    FROM resolution r,
      LATERAL (
        SELECT r.title || ' ' || coalesce(string_agg(block ->> 'text', ' '), '') AS content
        FROM jsonb_array_elements(r.blocks) AS block
      ) AS whole
    WHERE r.superseded_at IS NULL AND whole.content ILIKE ALL (${patterns}::text[])`;
  return rows.map(({ id }) => id);
}
