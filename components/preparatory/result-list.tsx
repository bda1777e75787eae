import { ItemHead } from '@/components/preparatory/item-head';
import { ResultChip } from '@/components/preparatory/result-chip';
import { ResultHistory } from '@/components/preparatory/result-history';
import type { PreparatoryPage } from '@/lib/read/preparatory-page';

/** The results of the Vorkonferenz to read. */
export function ResultList({ page }: { page: PreparatoryPage }) {
  return (
    <ol aria-label="Ergebnisse der Vorkonferenz" className="border-line border-t">
      {page.items.map((item) => (
        <li
          key={item.id}
          data-keep
          className="border-line grid gap-x-24 gap-y-8 border-b px-8 py-12 lg:grid-cols-[minmax(0,1fr)_22rem]"
        >
          <div className="min-w-0">
            <ItemHead item={item} ownState={page.ownState} />
          </div>
          <div className="flex flex-col items-start gap-4">
            {item.outcome === null ? (
              <span className="text-muted">noch kein Ergebnis</span>
            ) : (
              <ResultChip outcome={item.outcome} />
            )}
            {item.note !== null && <p>{item.note}</p>}
            <ResultHistory item={item} />
          </div>
        </li>
      ))}
    </ol>
  );
}
