import { Button } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/field';
import { FACETS, type SearchFilter } from '@/lib/domain/search';
import { SEARCH_FIELDS } from '@/lib/route-search';
import { routes } from '@/lib/routes';

/** The question, to be asked anew; what the search is narrowed by stays. A plain form: every question is an address. */
export function SearchBox({ words, filter }: { words: string; filter: SearchFilter }) {
  return (
    <form
      action={routes.search()}
      role="search"
      aria-label="Archivsuche"
      data-print="no"
      className="mb-24 max-w-[46rem]"
    >
      <label htmlFor="suchfrage" className="block font-medium">
        Suchbegriffe
      </label>
      <p id="suchfrage-hint" className="text-14 text-muted">
        Alle Wörter müssen vorkommen, in beliebiger Form. „Wortfolge“ in Anführungszeichen, -Wort schließt
        aus; auch TOP 7.2, 18. IntMK, 01/2023. Auf jeder Seite führt die Taste / ins Suchfeld und Strg+K zu
        einem Fenster mit den ersten Treffern.
      </p>
      <div className="mt-4 flex flex-wrap gap-8">
        <div className="min-w-0 grow basis-[16rem]">
          <input
            id="suchfrage"
            name="q"
            type="search"
            defaultValue={words}
            maxLength={200}
            aria-describedby="suchfrage-hint"
            autoComplete="off"
            className={CONTROL}
          />
        </div>
        {FACETS.map((facet) =>
          filter[facet] === null ? null : (
            <input key={facet} type="hidden" name={SEARCH_FIELDS[facet]} value={filter[facet]} />
          ),
        )}
        <Button rank="primary">Suchen</Button>
      </div>
    </form>
  );
}
