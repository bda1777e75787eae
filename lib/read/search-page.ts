import 'server-only';
import { database } from '@/lib/db/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { storableText } from '@/lib/db/storable-json';
import { FACETS, type Facet, type SearchFilter } from '@/lib/domain/search';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import {
  askedQuery,
  isEmptyQuery,
  isPlaceAlone,
  LONGEST_QUESTION,
  type AskedQuery,
} from '@/lib/domain/search-query';
import { formatCitation } from '@/lib/i18n/citation';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';
import { RESULTS_A_PAGE, searchArchive, type ArchiveFindings } from './search-archive';
import { searchFilter, type SearchPageQuery } from './search-filter';

export interface SearchPage extends Pick<ArchiveFindings, 'results' | 'total' | 'more' | 'corrected'> {
  /** As it was typed. */
  words: string;
  filter: SearchFilter;
  /** Something was asked for. */
  asked: boolean;
  /** The one place that the question names, if the reader may read it; `alone`: it names nothing else. */
  direct: { href: string; citation: string; title: string; alone: boolean } | null;
  facets: FacetView[];
  /** Counted from 1. */
  page: number;
  pages: number;
  /** Words one of which may be left out, where nothing holds them all. */
  shorter: string[];
}

export interface FacetView {
  facet: Facet;
  options: { value: string; label: string; count: number }[];
}

const MOST_OPTIONS = 12;

/** The archive search: what the reader may see of what was asked for in the address. */
export async function searchPage(actor: Actor, query: SearchPageQuery): Promise<SearchPage> {
  const words = storableText(query.words ?? '')
    .trim()
    .slice(0, LONGEST_QUESTION);
  const [asked, filter] = [askedQuery(words), searchFilter(query)];
  const page = /^[1-9]\d?$/.test(query.page ?? '') ? Number(query.page) : 1;
  const filtered = FACETS.some((facet) => filter[facet] !== null);
  const [found, direct] = await Promise.all([
    can(actor, 'search.use') ? searchArchive(actor, { asked, filter, page }) : null,
    directPlace(actor, asked, !filtered),
  ]);
  const { results = [], total = 0, more = false, corrected = [], groups = 0 } = found ?? {};
  return {
    ...{ words, filter, results, total, more, corrected, direct, page },
    asked: !isEmptyQuery(asked) || filtered,
    facets: await facetViews(found?.facets ?? []),
    pages: Math.ceil(groups / RESULTS_A_PAGE),
    shorter: total === 0 && asked.words.length > 1 ? asked.words : [],
  };
}

async function directPlace(
  actor: Actor,
  asked: AskedQuery,
  unfiltered: boolean,
): Promise<SearchPage['direct']> {
  const { conference, item, clause } = asked;
  if (conference === null || item === null) return null;
  const row = await database().resolution.findFirst({
    where: {
      AND: [printableResolutions(actor)],
      number: { equals: item, mode: 'insensitive' },
      meeting: { conference: { number: conference } },
    },
    select: { number: true, title: true, meeting: { select: { conference: { select: { year: true } } } } },
  });
  if (!row) return null;
  const { number, title, meeting } = row;
  return {
    ...{ title, alone: unfiltered && isPlaceAlone(asked) },
    href: routes.clause(conference, number, clause ?? 0),
    citation: formatCitation({ conference, year: meeting.conference.year, item: number, clause }),
  };
}

async function facetViews(facets: ArchiveFindings['facets']): Promise<FacetView[]> {
  const names = await namesOf(facets);
  return FACETS.map((facet) => ({
    facet,
    options: facets
      .filter((one) => one.facet === facet)
      .slice(0, MOST_OPTIONS)
      .map(({ value, count }) => ({ value, count, label: labelOf(facet, value, names) })),
  })).filter(({ options }) => options.length > 0);
}

/** Names of fields and bodies, which are data; both are public. */
async function namesOf(facets: ArchiveFindings['facets']): Promise<Map<string, string>> {
  const codes = (facet: Facet) => facets.filter((one) => one.facet === facet).map(({ value }) => value);
  const select = { code: true, name: true } as const;
  const [fields, bodies] = await Promise.all([
    database().policyField.findMany({ where: { code: { in: codes('field') } }, select }),
    database().body.findMany({ where: { code: { in: codes('addressee') } }, select }),
  ]);
  return new Map([
    ...fields.map(({ code, name }): [string, string] => [`field ${code}`, name]),
    ...bodies.map(({ code, name }): [string, string] => [`addressee ${code}`, name]),
  ]);
}

function labelOf(facet: Facet, value: string, names: ReadonlyMap<string, string>): string {
  const words: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    kind: TERMS.SearchKind,
    outcome: TERMS.Outcome,
    status: TERMS.FollowUpStatus,
  };
  if (facet === 'state') return stateName(value as StateCode);
  if (facet === 'conference') return `${value}. IntMK`;
  return words[facet]?.[value] ?? names.get(`${facet} ${value}`) ?? value;
}
