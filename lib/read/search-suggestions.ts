import 'server-only';
import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import type { SearchSuggestion } from '@/lib/domain/search';
import type { Actor } from '@/lib/policy/actor';
import { routes } from '@/lib/routes';
import { searchPage } from './search-page';

const SHOWN = 8;

/** Where a reader may want to jump while typing: the place that is named, Länder, the first hits. */
export async function searchSuggestions(actor: Actor, words: string): Promise<SearchSuggestion[]> {
  const page = await searchPage(actor, { words });
  const { direct } = page;
  const begun = page.words.toLowerCase();
  const states = FEDERAL_STATES.filter(({ name }) => begun !== '' && name.toLowerCase().startsWith(begun));
  const all = [
    ...(direct ? [{ href: direct.href, label: direct.title, place: direct.citation }] : []),
    ...states.map(({ code, name }) => ({
      ...{ href: routes.resolutions({ state: code }), label: name, place: 'Land: seine Beschlüsse' },
    })),
    ...page.results.map(({ href, title, place }) => ({
      ...{ href, place, label: title.map(({ text }) => text).join('') },
    })),
  ];
  return all.filter(({ href }, at) => all.findIndex((one) => one.href === href) === at).slice(0, SHOWN);
}
