import 'server-only';
import { database } from '@/lib/db/client';
import { termWords } from '@/lib/db/search-expression';
import { searchHits, type FoundHits } from '@/lib/db/search-hits';
import { knownWords, phraseExpressions, wordsThatFit, type SearchTerm } from '@/lib/db/search-words';
import { isEmptyQuery, type AskedQuery } from '@/lib/domain/search-query';
import { snippet, markedText, termsIn, wordsIn, type TextPart } from '@/lib/domain/search-passage';
import type { SearchFilter, SearchKind } from '@/lib/domain/search';
import type { Actor } from '@/lib/policy/actor';
import { filterTokens, searchCircles, searchesAsMember } from './search-filter';
import { searchSources, type SearchSource } from './search-sources';

/** One resolution with the places that fit, or something else that was found. */
export interface SearchResult {
  kind: SearchKind;
  id: string;
  /** "18. IntMK 2023, TOP 4.4" */
  place: string;
  title: TextPart[];
  href: string;
  facts: string[];
  /** The Ziffern, requests, answers that fit, the best first; of some things none. */
  passages: { label: string; href: string; parts: TextPart[] }[];
}

export interface ArchiveFindings extends Pick<FoundHits, 'total' | 'more' | 'facets'> {
  results: SearchResult[];
  /** How many groups can be paged through. */
  groups: number;
  /** Words nobody wrote so, with what was looked for instead, as it stands in what was found. */
  corrected: { from: string; to: string }[];
}

export const RESULTS_A_PAGE = 10;
const MOST_PASSAGES = 3;
const NOTHING: ArchiveFindings = { results: [], groups: 0, total: 0, more: false, facets: [], corrected: [] };

/**
 * Everything the reader may see that fits a question, the best first, grouped by resolution. The index is asked by the
 * reader's circles, and what it finds is loaded through the reader's own visibility before a word of it is shown.
 * @param page counted from 1
 */
export async function searchArchive(
  actor: Actor,
  { asked, filter, page = 1 }: { asked: AskedQuery; filter: SearchFilter; page?: number },
): Promise<ArchiveFindings> {
  const filters = filterTokens(actor, filter, asked);
  if (isEmptyQuery(asked) && filters.length === 0) return NOTHING;
  const db = database();
  const { words, phrases, excluded } = asked;
  const circles = searchCircles(actor);
  const inPhrases = phrases.flatMap((phrase) => wordsIn([phrase]));
  const [known, expressions] = await Promise.all([
    knownWords(db, [...words, ...inPhrases], filters, circles),
    phraseExpressions(db, [...phrases, ...excluded, words.length > 1 ? words.join(' ') : '']),
  ]);
  const terms = known.terms.filter(({ place }) => place <= words.length);
  const found = await searchHits(db, {
    terms,
    phrases: expressions.slice(0, phrases.length),
    excluded: expressions.slice(phrases.length, -1).filter((one) => one !== ''),
    ...{ typed: expressions.at(-1) ?? '', filters, spans: known.spans },
    entries: [
      ...known.terms.map(({ entries }) => entries),
      ...filters.map((token) => known.filters.get(token) ?? 0),
    ],
    ...{ reader: actor, circles, asMember: searchesAsMember(actor) },
  });
  const groups = [...new Set(found.hits.map(({ groupId }) => groupId))];
  const shown = groups.slice((page - 1) * RESULTS_A_PAGE, page * RESULTS_A_PAGE);
  const sources = await searchSources(
    actor,
    found.hits.filter(({ groupId }) => shown.includes(groupId)),
  );
  const hits = await fittingWords(known.terms, sources);
  const { total, more, facets } = found;
  return {
    ...{ total, more, facets, groups: groups.length },
    results: shown.flatMap((groupId) =>
      resultOf(
        sources.filter((source) => source.groupId === groupId),
        hits,
        filter.kind,
      ),
    ),
    corrected: corrections(terms, words, hits),
  };
}

type Hits = ReadonlyMap<string, readonly number[]>;

/** For each word of these texts that fits, which words of the question it stands for. */
async function fittingWords(terms: readonly SearchTerm[], sources: readonly SearchSource[]): Promise<Hits> {
  const texts = sources.flatMap(({ title, texts: own }) => [title, ...own.map(({ text }) => text)]);
  const fitting = await wordsThatFit(database(), wordsIn(texts), terms.flatMap(termWords));
  return new Map(
    fitting.map(({ word, lexemes }) => [
      word,
      terms.flatMap((term, place) => (termWords(term).some((one) => lexemes.includes(one)) ? [place] : [])),
    ]),
  );
}

function resultOf(sources: readonly SearchSource[], hits: Hits, kind: string | null): SearchResult[] {
  const head = sources.find(({ title }) => title !== '');
  if (!head) return [];
  const texts = sources.flatMap((source) =>
    source.texts.map((text) => ({ ...text, from: source.kind, terms: termsIn(text.text, hits) })),
  );
  const best = Math.max(0, ...texts.map(({ terms }) => terms));
  // A request stands word for word in its Ziffer; an answer or a statement stands nowhere else.
  const own = texts.filter(({ from }) => from !== 'DEMAND' || kind === 'DEMAND');
  const fitting = own
    .filter(({ terms, from }) => (from === head.kind ? terms === best && terms > 0 : terms > 0 || best === 0))
    .slice(0, MOST_PASSAGES);
  return [
    {
      ...{ kind: head.kind, id: head.groupId, place: head.place, href: head.href, facts: head.facts },
      title: markedText(head.title, hits),
      passages: fitting.map(({ label, href, text }) => ({ label, href, parts: snippet(text, hits) })),
    },
  ];
}

/** What was looked for in the place of a word that nobody wrote: said with a word that the reader sees in the results. */
function corrections(
  terms: readonly SearchTerm[],
  words: readonly string[],
  hits: Hits,
): ArchiveFindings['corrected'] {
  return terms.flatMap(({ corrected, same, compounds, place }, index) => {
    const from = words[place - 1];
    const to = [...hits].find(([, found]) => found.includes(index))?.[0];
    return corrected.length > 0 && same.length + compounds.length === 0 && from && to ? [{ from, to }] : [];
  });
}
