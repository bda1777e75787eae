import 'server-only';
import type { Facet, SearchKind } from '@/lib/domain/search';
import type { Actor } from '@/lib/policy/actor';
import type { Database } from './client';
import { allOf, anyOf, quoted, termExpression } from './search-expression';
import { readableSubjects } from './search-visible';
import type { KnownWords, SearchTerm } from './search-words';

/** One entry that fits, best first. */
export interface SearchHit {
  kind: SearchKind;
  subjectId: string;
  /** The resolution of a request or an answer; else the subject itself. */
  groupId: string;
}

export interface FoundHits {
  hits: SearchHit[];
  /** How many entries fit; of more than MOST_COUNTED only the newest are counted. */
  total: number;
  /** There are more than were counted. */
  more: boolean;
  facets: { facet: Facet; value: string; count: number }[];
}

/** What is looked for, in words of the index. */
export interface HitQuery {
  terms: readonly SearchTerm[];
  /** Phrases and what is left out, as search expressions. */
  phrases: readonly string[];
  excluded: readonly string[];
  /** The words as they were typed one after the other, as a phrase; "" where there is but one. */
  typed: string;
  /** "=land/SH": all must hold. */
  filters: readonly string[];
  /** In how many entries the words, those of phrases and the filters stand, and the spans of conferences. */
  entries: readonly number[];
  spans: KnownWords['spans'];
  /** The circles the reader belongs to (SearchEntry.audience). */
  circles: readonly string[];
  /** What the record does not show this reader is not counted either, whatever the index says. */
  reader: Actor;
  /** Statuses as members see them; else from what is public. */
  asMember: boolean;
}

export const MOST_COUNTED = 1_000;
/** Of as many the words are weighed; those with a word in the title and the newest first. */
export const MOST_RANKED = 200;
/** Below, an expression is answered whole; above, from the newest conferences backwards. */
const MANY = 2_000;

const NOTHING: FoundHits = { hits: [], total: 0, more: false, facets: [] };

/** The entries of the index that fit a question and whose circle the reader belongs to. */
export async function searchHits(db: Database, query: HitQuery): Promise<FoundHits> {
  const terms = query.terms.map(termExpression);
  if (terms.includes('') || query.entries.includes(0)) return NOTHING;
  const words = [...terms, ...query.phrases];
  const expression = allOf([
    ...words,
    ...query.excluded.map((one) => `!(${one})`),
    ...query.filters.map(quoted),
  ]);
  if (expression === '') return NOTHING;
  const span = newestSpans(query);
  if (span !== null) {
    const newest = await readableHits(db, query, { expression, words, spans: anyOf(span.map(quoted)) });
    if (newest.total >= MOST_RANKED) return { ...newest, more: true };
  }
  return readableHits(db, query, { expression, words, spans: null });
}

/** What is asked of the index, as search expressions. */
interface Expressions {
  /** All that must hold. */
  expression: string;
  /** Of it what is looked for by words; these are weighed. */
  words: readonly string[];
  /** Only in one of these spans of conferences; null in all. */
  spans: string | null;
}

/** Found by the index, and counted once more without what the reader may not read where the index names such. */
async function readableHits(db: Database, query: HitQuery, asked: Expressions): Promise<FoundHits> {
  const { named, ...found } = await lookUp(db, query, { ...asked, among: null });
  const readable = await readableSubjects(db, query.reader, named);
  if (readable.length === new Set(named.map(({ subjectId }) => subjectId)).size) return found;
  const { hits, total, facets } = await lookUp(db, query, { ...asked, among: readable });
  return { hits, total, facets, more: found.more };
}

/**
 * The newest spans of conferences in which so many hits must be that no more are counted; null where all hits together
 * are not many, or where that would be nearly all spans.
 */
function newestSpans({ spans, entries }: HitQuery): string[] | null {
  const total = spans.reduce((sum, span) => sum + span.entries, 0);
  if (Math.min(total, ...entries) <= MANY) return null;
  const share = entries.reduce((product, count) => product * Math.min(1, count / total), 1);
  const chosen: string[] = [];
  let expected = 0;
  for (const { token, span, entries: size } of spans) {
    if (span !== null && expected > 1.5 * MOST_COUNTED) break;
    chosen.push(token);
    expected += size * share;
  }
  return chosen.length > 0.8 * spans.length ? null : chosen;
}

interface Found {
  total: number;
  hits: SearchHit[] | null;
  facets: FoundHits['facets'] | null;
  /** All but resolutions. */
  named: Named[] | null;
}
type Named = Pick<SearchHit, 'kind' | 'subjectId'>;

async function lookUp(
  db: Database,
  { terms, typed, circles, asMember }: HitQuery,
  { expression, words, spans, among }: Expressions & { among: string[] | null },
): Promise<FoundHits & { named: Named[] }> {
  const [all, same] = [allOf(words), allOf(terms.map(exactExpression))];
  const [row] = await db.$queryRaw<{ found: Found }[]>`
    WITH hits AS MATERIALIZED (
      SELECT e.id, e.kind, e.subject_id, e.group_id, e.conference, e.field, e.outcome, e.states, e.addressees,
        CASE WHEN ${asMember}::boolean THEN e.statuses ELSE e.public_statuses END AS statuses, e.newest, e.head
      FROM search_found(
          ${spans}::tsquery, ${expression}::tsquery, ${[...circles]}::text[], ${MOST_COUNTED + 1}::int) AS e
        LEFT JOIN resolution r ON r.id = e.subject_id AND r.superseded_at IS NULL
        LEFT JOIN agenda_item i ON i.id = r.agenda_item_id
      -- Most are resolutions: whether they may be read (printableResolutions) is asked on the way, of the others after.
      WHERE CASE WHEN e.kind = 'RESOLUTION'
        THEN r.id IS NOT NULL AND (${asMember}::boolean OR r.published_at IS NOT NULL) AND i.kind IS DISTINCT FROM 'KAMIN'
        ELSE ${among === null}::boolean OR e.subject_id = ANY(${among ?? []}::uuid[]) END
    ), counted AS (
      SELECT CASE WHEN grouping(kind) = 0 THEN 'kind' WHEN grouping(conference) = 0 THEN 'conference'
          WHEN grouping(field) = 0 THEN 'field' ELSE 'outcome' END AS facet,
        coalesce(kind::text, conference::text, field, outcome) AS value, count(*) AS count
      FROM hits GROUP BY GROUPING SETS ((kind), (conference), (field), (outcome))
      UNION ALL SELECT 'state', value, count(*) FROM (SELECT unnest(states) AS value FROM hits) AS h GROUP BY value
      UNION ALL SELECT 'addressee', value, count(*) FROM (SELECT unnest(addressees) AS value FROM hits) AS h GROUP BY value
      UNION ALL SELECT 'status', value, count(*) FROM (SELECT unnest(statuses) AS value FROM hits) AS h GROUP BY value
    ), first AS (
      SELECT h.id, h.kind, h.subject_id, h.group_id, h.newest, h.head FROM hits h
      ORDER BY CASE WHEN ${all} = '' THEN false ELSE h.head @@ ${all}::tsquery END DESC, h.newest DESC, h.id
      LIMIT ${MOST_RANKED}::int
    ), ranked AS (
      SELECT f.kind, f.subject_id, f.group_id, f.newest, CASE WHEN ${all} = '' THEN 0 ELSE
          CASE WHEN f.head @@ ${all}::tsquery THEN 3 ELSE 0 END
          + CASE WHEN ${typed} <> '' AND e.vector @@ ${typed}::tsquery THEN 2 ELSE 0 END
          + CASE WHEN ${same} <> '' AND e.vector @@ ${same}::tsquery THEN 1 ELSE 0 END
          + CASE WHEN ${same} <> '' THEN 2 * ts_rank_cd(e.vector, ${same}::tsquery, 32) ELSE 0 END
        END AS score
      FROM first f JOIN search_entry e ON e.id = f.id
    )
    SELECT json_build_object(
      'total', (SELECT count(*) FROM hits),
      'named', (SELECT json_agg(json_build_object('kind', kind, 'subjectId', subject_id)) FROM hits
        WHERE kind <> 'RESOLUTION'),
      'facets', (SELECT json_agg(json_build_object('facet', facet, 'value', value, 'count', count)
        ORDER BY count DESC, value) FROM counted WHERE value IS NOT NULL),
      'hits', (SELECT json_agg(json_build_object('kind', kind, 'subjectId', subject_id, 'groupId', group_id)
        ORDER BY score DESC, newest DESC, subject_id) FROM ranked)
    ) AS found`;
  const found = row?.found;
  if (!found) return { ...NOTHING, named: [] };
  return {
    hits: found.hits ?? [],
    named: found.named ?? [],
    facets: found.facets ?? [],
    total: Math.min(found.total, MOST_COUNTED),
    more: found.total > MOST_COUNTED,
  };
}

/** The word itself; where nobody wrote it so, whatever it is looked for by. */
function exactExpression(term: SearchTerm): string {
  return term.same.length > 0 ? anyOf(term.same.map(quoted)) : termExpression(term);
}
