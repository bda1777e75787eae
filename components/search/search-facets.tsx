import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import type { Facet, SearchFilter } from '@/lib/domain/search';
import type { FacetView } from '@/lib/read/search-page';
import { routes } from '@/lib/routes';

const TITLES: Record<Facet, string> = {
  kind: 'Art',
  conference: 'Konferenz',
  field: 'Politikfeld',
  addressee: 'Adressat',
  outcome: 'Ergebnis',
  state: 'Land',
  status: 'Stand der Umsetzung',
};

interface Props {
  words: string;
  filter: SearchFilter;
  facets: readonly FacetView[];
}

/** By what the hits can be narrowed, with the number of each; a link each, so that back always works. */
export function SearchFacets({ words, filter, facets }: Props) {
  return (
    <nav
      id="eingrenzen"
      aria-label="Treffer eingrenzen"
      data-print="no"
      className="grid content-start gap-16"
    >
      {facets.map(({ facet, options }) => (
        <details
          key={facet}
          open={facet === 'kind' || filter[facet] !== null}
          className="border-line border-b pb-8"
        >
          <summary className="min-h-32 cursor-pointer py-4 font-medium">{TITLES[facet]}</summary>
          <ul>
            {options.map(({ value, label, count }) => {
              const chosen = filter[facet] === value;
              return (
                <li key={value}>
                  <Link
                    href={routes.search({ ...filter, words, [facet]: chosen ? null : value })}
                    prefetch={false}
                    aria-current={chosen ? 'true' : undefined}
                    className={`hover:bg-hued flex min-h-32 items-center justify-between gap-8 px-4 py-4 ${chosen ? 'font-semibold' : ''}`}
                  >
                    <span className="flex min-w-0 items-center gap-4">
                      {chosen && <Icon name="cross" size={16} />}
                      <span className="min-w-0 break-words">
                        {label}
                        {chosen && <span className="sr-only">, Eingrenzung aufheben</span>}
                      </span>
                    </span>
                    <span className="text-muted figures">{count}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </nav>
  );
}
