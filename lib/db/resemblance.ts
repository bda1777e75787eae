import 'server-only';
import { database } from './client';

/** How near a resolution is to a text. */
export interface Resemblance {
  id: string;
  /** From 0 (nothing in common) to 1. */
  score: number;
  /** A piece of its text; what both have in common stands between MARKS. */
  snippet: string;
}

/** Two characters that no text of a resolution holds. */
export const MARKS = { open: '\uE000', close: '\uE001' } as const;

/** More than are ever shown: what the reader may not see is left out afterwards. */
const CANDIDATES = 40;

/** A longer word is looked for by its first letters: "Einbürgerungsbehörde" finds "Einbürgerung" and "Einbürgerungstest". */
const LOOKED_FOR = 9;

const HEADLINE = `StartSel=${MARKS.open}, StopSel=${MARKS.close}, MaxFragments=1, MinWords=12, MaxWords=28`;

/**
 * The resolutions nearest to a title and the words that matter in a text, the nearest first; what the reader may see is
 * decided by the caller's where-clause. Three quarters of the score are the words they share in any German form, the
 * long ones and those of the title counting more; one quarter is how much the titles look alike (trigrams). Both are
 * looked up in indexes, so that what has nothing in common is never read.
 */
export async function resemblances(title: string, words: readonly string[]): Promise<Resemblance[]> {
  return database().$queryRaw<Resemblance[]>`
    WITH asked AS (
      SELECT left(lexeme, ${LOOKED_FOR}::int) AS stem, max(length(lexeme) * weight) AS weight
      FROM (
        SELECT lexeme, 2 AS weight FROM unnest(tsvector_to_array(to_tsvector('german', ${title}::text))) AS lexeme
        UNION ALL
        SELECT lexeme, 1 FROM unnest(tsvector_to_array(to_tsvector('german', ${words.join(' ')}::text))) AS lexeme
      ) AS lexemes
      GROUP BY stem
    ), terms AS (
      SELECT weight, (quote_literal(stem) || CASE WHEN length(stem) < ${LOOKED_FOR}::int THEN '' ELSE ':*' END)::tsquery AS term
      FROM asked
    ), query AS (
      SELECT string_agg(term::text, ' | ')::tsquery AS any_of, sum(weight)::float AS weight FROM terms
    ), candidates AS MATERIALIZED (
      SELECT r.id, r.title, resolution_words(r.title, r.blocks) AS content,
        to_tsvector('german', resolution_words(r.title, r.blocks)) AS vector
      FROM resolution r, query
      WHERE r.superseded_at IS NULL AND (
        to_tsvector('german', resolution_words(r.title, r.blocks)) @@ query.any_of
        OR lower(r.title) % lower(${title}::text)
      )
    ), nearest AS (
      SELECT c.id, c.content, (
          3 * coalesce((SELECT sum(terms.weight) FROM terms WHERE c.vector @@ terms.term) / query.weight, 0)
          + greatest(similarity(c.title, ${title}::text), word_similarity(${title}::text, c.title))
        ) / 4 AS score
      FROM candidates c, query
      ORDER BY score DESC, c.id LIMIT ${CANDIDATES}::int
    )
    SELECT id, score, ts_headline('german', content, query.any_of, ${HEADLINE}::text) AS snippet
    FROM nearest, query ORDER BY score DESC, id`;
}
