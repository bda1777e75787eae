import Link from 'next/link';
import { SearchResults } from '@/components/search/search-results';
import { EmptyState } from '@/components/ui/empty-state';
import type { SearchPage } from '@/lib/read/search-page';
import { routes } from '@/lib/routes';

/** How much was found, what was looked for instead of a slip, the hits and the way through them. */
export function SearchAnswer({ page }: { page: SearchPage }) {
  if (!page.asked)
    return (
      <EmptyState title="Wonach suchen Sie?">
        Gefunden werden Beschlüsse mit ihren Ziffern, Bitten und Stellungnahmen, Protokollerklärungen,
        Maßnahmen des Aktionsplans und alles andere, was Sie lesen dürfen.
      </EmptyState>
    );
  return (
    <>
      {page.direct && (
        <p className="border-info bg-info-tint mb-16 rounded-[4px] border px-16 py-12">
          Direkt zu{' '}
          <Link href={page.direct.href} prefetch={false} className="link font-medium">
            {page.direct.citation}
          </Link>
          : {page.direct.title}
        </p>
      )}
      <p role="status" className="text-muted figures mb-8">
        {counted(page)}
      </p>
      {page.facets.length > 0 && (
        <p data-print="no" className="mb-8 lg:hidden">
          <a href="#eingrenzen" className="link">
            Treffer eingrenzen
          </a>
        </p>
      )}
      {page.corrected.map(({ from, to }) => (
        <p key={from} className="mb-8">
          „{from}“ kommt so nicht vor; gesucht wurde nach „{to}“.
        </p>
      ))}
      {page.results.length > 0 ? <SearchResults results={page.results} /> : <NothingFound page={page} />}
      <Pages page={page} />
    </>
  );
}

function counted({ total, more }: SearchPage): string {
  if (more) return `Mehr als ${total} Treffer; gezählt sind die neuesten. Bitte eingrenzen.`;
  return total === 1 ? '1 Treffer' : `${total} Treffer`;
}

function NothingFound({ page }: { page: SearchPage }) {
  const { words, filter, shorter } = page;
  const narrowed = Object.values(filter).some((value) => value !== null);
  return (
    <EmptyState title="Nichts gefunden">
      <p>
        Kein Eintrag, den Sie lesen dürfen, enthält alle Wörter. Bitte prüfen Sie die Schreibweise oder
        verwenden Sie ein allgemeineres Wort.
      </p>
      <ul className="mt-8 grid gap-4">
        {narrowed && (
          <li>
            <Link href={routes.search({ words })} prefetch={false} className="link">
              Ohne Eingrenzung suchen
            </Link>
          </li>
        )}
        {shorter.map((left) => {
          const rest = shorter.filter((word) => word !== left).join(' ');
          return (
            <li key={left}>
              <Link href={routes.search({ ...filter, words: rest })} prefetch={false} className="link">
                Ohne „{left}“ suchen
              </Link>
            </li>
          );
        })}
      </ul>
    </EmptyState>
  );
}

function Pages({ page: { words, filter, page, pages } }: { page: SearchPage }) {
  if (pages <= 1) return null;
  const link = (number: number, label: string) => (
    <Link
      href={routes.search({ ...filter, words, page: number })}
      prefetch={false}
      className="link min-h-44 py-8"
    >
      {label}
    </Link>
  );
  return (
    <nav aria-label="Seiten" data-print="no" className="mt-16 flex flex-wrap items-center gap-24">
      {page > 1 && link(page - 1, 'Vorige Treffer')}
      <span className="text-muted figures">
        Seite {page} von {pages}
      </span>
      {page < pages && link(page + 1, 'Weitere Treffer')}
    </nav>
  );
}
