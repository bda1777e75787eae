import 'server-only';
import { editDistance } from '@/lib/domain/edit-distance';
import type { Database } from './client';

/** What one word of a question is looked for by; all are words of the index. */
export interface SearchTerm {
  /** Which word of the question, counted from 1. */
  place: number;
  /** The word as it was asked for, in any of its forms. */
  same: string[];
  /** Longer words it is part of: "Sprachkurs" in "Integrationssprachkurse". */
  compounds: string[];
  /** What it is put together of: "Regelung" and "Härtefälle" for "Härtefallregelung". */
  parts: [string, string][];
  /** What it may have been meant to be, where the index does not know it. */
  corrected: string[];
  /** In how many entries the reader's circles find any of them, at most. */
  entries: number;
}

/** The words of a question as the index knows them. */
export interface KnownWords {
  /** In the order of the question; a word that says nothing ("und") gives none. */
  terms: SearchTerm[];
  /** In how many entries each of the filters stands. */
  filters: Map<string, number>;
  /** In how many entries each span of conferences stands, the newest first; without a number, always looked at. */
  spans: { token: string; span: number | null; entries: number }[];
}

/** A shorter word is part of too many others: "Land". */
const LONG_ENOUGH = 5;
const MOST_COMPOUNDS = 30;
const MOST_CORRECTIONS = 3;
/** Where a compound stands this often, its parts apart from each other are not looked for. */
const COMMON = 20;
/** Where the word itself stands this often, the compounds it is part of are not looked for as well. */
const PLENTY = 400;

interface Row {
  place: number;
  how: 'SAME' | 'COMPOUND' | 'PARTS' | 'ALIKE' | 'FILTER';
  lexeme: string;
  words: string[];
  entries: number;
}

/** Texts as search expressions: words one right after the other; "" for one that says nothing ("und"). */
export async function phraseExpressions(db: Database, texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return [];
  const rows = await db.$queryRaw<{ expression: string }[]>`
    SELECT phraseto_tsquery('german', search_fold(text))::text AS expression
    FROM unnest(${texts}::text[]) WITH ORDINALITY AS asked(text, place) ORDER BY place`;
  return rows.map(({ expression }) => expression);
}

/** Those of these words, as they are written, that are any of the given words of the index. */
export async function wordsThatFit(
  db: Database,
  words: readonly string[],
  lexemes: readonly string[],
): Promise<{ word: string; lexemes: string[] }[]> {
  if (words.length === 0 || lexemes.length === 0) return [];
  return db.$queryRaw<{ word: string; lexemes: string[] }[]>`
    SELECT word, lexemes
    FROM unnest(${words}::text[]) AS shown(word), LATERAL tsvector_to_array(search_vector(word)) AS lexemes
    WHERE lexemes && ${lexemes}::text[]`;
}

/**
 * Looks up the words of a question and what it is filtered by; one query. What stands only where none of the circles
 * may look is neither proposed nor counted: not even by its absence does it tell of itself.
 * @param circles as in SearchEntry.audience
 */
export async function knownWords(
  db: Database,
  words: readonly string[],
  filters: readonly string[],
  circles: readonly string[],
): Promise<KnownWords> {
  const rows = await wordRows(db, { words: [...words], filters: [...filters], own: [...circles] });
  return {
    terms: termsOf(rows),
    filters: new Map(
      rows.flatMap(({ how, words: [word = ''], entries }) =>
        how === 'FILTER' && filters.includes(word) ? [[word, entries] as const] : [],
      ),
    ),
    spans: spansOf(rows),
  };
}

interface AskedWords {
  words: string[];
  filters: string[];
  /** The reader's circles. */
  own: string[];
}

function wordRows(db: Database, { words, filters, own }: AskedWords): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH asked AS (
      SELECT place::int, folded, lexeme,
        -- "Prüfung" keeps its ending where it stands alone, "Kenntnisprüfung" loses it.
        CASE WHEN lexeme LIKE '%ung' AND length(lexeme) >= 7 THEN left(lexeme, -3) ELSE lexeme END AS piece
      FROM unnest(${words}::text[]) WITH ORDINALITY AS typed(word, place),
        LATERAL search_fold(word) AS folded,
        LATERAL unnest(tsvector_to_array(to_tsvector('german', folded))) AS lexeme
    ), known AS (
      SELECT a.place, a.lexeme, w.word, sum(w.entries)::int AS entries
      FROM asked a JOIN search_word w ON w.word = a.lexeme AND w.circle = ANY(${own}::text[]) AND w.entries > 0
      GROUP BY a.place, a.lexeme, w.word
    )
    SELECT place, 'SAME' AS how, lexeme, ARRAY[word] AS words, entries FROM known
    UNION ALL
    SELECT a.place, 'SAME', a.lexeme, '{}', 0 FROM asked a
    UNION ALL
    SELECT a.place, 'COMPOUND', a.lexeme, ARRAY[longer.word], longer.entries
    FROM asked a, LATERAL (
      SELECT w.word, sum(w.entries)::int AS entries FROM search_word w
      WHERE w.word LIKE '%' || a.piece || '%'
        AND w.word NOT LIKE '=%' AND w.word <> a.lexeme AND w.circle = ANY(${own}::text[]) AND w.entries > 0
      GROUP BY w.word ORDER BY sum(w.entries) DESC, w.word LIMIT ${MOST_COMPOUNDS}::int
    ) AS longer
    -- In a pattern these would stand for any letter.
    WHERE length(a.lexeme) >= ${LONG_ENOUGH}::int AND position('_' IN a.lexeme) + position('%' IN a.lexeme) = 0
    UNION ALL
    SELECT DISTINCT a.place, 'PARTS', a.lexeme, ARRAY[first.word, rest.word], least(first.entries, rest.entries)
    FROM asked a
      CROSS JOIN LATERAL generate_series(4, length(a.folded) - 4) AS cut
      CROSS JOIN LATERAL substr(a.folded, cut + 1) AS tail
      CROSS JOIN unnest(ARRAY['', 's', 'es', 'n', 'en', 'e', 'er']) AS joint
      CROSS JOIN LATERAL (
        SELECT word, sum(entries)::int AS entries FROM search_word
        WHERE word = (ts_lexize('german_stem', left(a.folded, cut)))[1] AND circle = ANY(${own}::text[]) AND entries > 0
        GROUP BY word
      ) AS first
      CROSS JOIN LATERAL (
        SELECT word, sum(entries)::int AS entries FROM search_word
        WHERE word = (ts_lexize('german_stem', substr(tail, length(joint) + 1)))[1]
          AND circle = ANY(${own}::text[]) AND entries > 0
        GROUP BY word
      ) AS rest
    WHERE starts_with(tail, joint) AND length(tail) - length(joint) >= 4
    UNION ALL
    SELECT a.place, 'ALIKE', a.lexeme, ARRAY[alike.word], alike.entries
    FROM asked a, LATERAL (
      SELECT w.word, sum(w.entries)::int AS entries FROM search_word w
      WHERE w.word % a.lexeme AND w.word NOT LIKE '=%' AND w.circle = ANY(${own}::text[]) AND w.entries > 0
      GROUP BY w.word ORDER BY similarity(w.word, a.lexeme) DESC, sum(w.entries) DESC, w.word LIMIT 12
    ) AS alike
    WHERE length(a.lexeme) >= ${LONG_ENOUGH}::int AND NOT EXISTS (SELECT FROM known WHERE known.place = a.place)
    UNION ALL
    SELECT 0, 'FILTER', '', ARRAY[word], sum(entries)::int FROM search_word
    WHERE circle = ANY(${own}::text[]) AND entries > 0
      AND (word = ANY(${filters}::text[]) OR (word >= '=zeit/' AND word < '=zeit0'))
    GROUP BY word`;
}

function termsOf(rows: readonly Row[]): SearchTerm[] {
  const asked = new Set(
    rows.filter(({ how }) => how === 'SAME').map(({ place, lexeme }) => `${place} ${lexeme}`),
  );
  return [...asked].sort(byPlace).map((key) => {
    const own = rows.filter(({ place, lexeme }) => `${place} ${lexeme}` === key);
    const of = (how: Row['how']) => own.filter((row) => row.how === how && row.words.length > 0);
    const same = of('SAME');
    const compounds = (same[0]?.entries ?? 0) < PLENTY ? of('COMPOUND') : [];
    const corrected = same.length === 0 ? corrections(of('ALIKE')) : [];
    const found = [...same, ...compounds, ...corrected].reduce((sum, { entries }) => sum + entries, 0);
    const parts = found < COMMON ? of('PARTS') : [];
    const firsts = (some: readonly Row[]) => some.map(({ words }) => words[0] ?? '');
    return {
      place: own[0]?.place ?? 0,
      ...{ same: firsts(same), compounds: firsts(compounds), corrected: firsts(corrected) },
      parts: parts.map(({ words: [first = '', rest = ''] }): [string, string] => [first, rest]),
      entries: found + parts.reduce((sum, { entries }) => sum + entries, 0),
    };
  });
}

function byPlace(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10);
}

/** Two slips in a long word, one in a short one; the nearest first. */
function corrections(alike: readonly Row[]): Row[] {
  return alike
    .map((row) => ({ row, distance: editDistance(row.lexeme, row.words[0] ?? '') }))
    .filter(({ row, distance }) => distance <= (row.lexeme.length >= 8 ? 2 : 1))
    .sort((one, other) => one.distance - other.distance || other.row.entries - one.row.entries)
    .slice(0, MOST_CORRECTIONS)
    .map(({ row }) => row);
}

const SPAN = '=zeit/';

function spansOf(rows: readonly Row[]): KnownWords['spans'] {
  return rows
    .flatMap(({ words: [token = ''], entries }) => {
      if (!token.startsWith(SPAN)) return [];
      const span = Number(token.slice(SPAN.length));
      return [{ token, entries, span: Number.isNaN(span) ? null : span }];
    })
    .sort((one, other) => (other.span ?? Infinity) - (one.span ?? Infinity));
}
