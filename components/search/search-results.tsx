import Link from 'next/link';
import { MarkedText } from '@/components/search/marked-text';
import { TERMS } from '@/lib/i18n/terms';
import type { SearchResult } from '@/lib/read/search-archive';

/** What was found, each with the Ziffern and answers that fit. */
export function SearchResults({ results }: { results: readonly SearchResult[] }) {
  return (
    <ol className="border-line border-t">
      {results.map((result) => (
        <li key={`${result.kind} ${result.id}`} data-keep className="border-line border-b py-16">
          <p className="text-14 text-muted figures">
            {TERMS.SearchKind[result.kind]} · {result.place}
          </p>
          <h2 className="text-18 mt-2 max-w-[46rem] font-semibold">
            <Link href={result.href} prefetch={false} className="link">
              <MarkedText parts={result.title} />
            </Link>
          </h2>
          {result.facts.length > 0 && <p className="text-muted max-w-[46rem]">{result.facts.join(' · ')}</p>}
          {result.passages.length > 0 && (
            <ul className="mt-8 grid gap-8">
              {result.passages.map(({ label, href, parts }) => (
                <li key={`${label} ${href}`} className="border-line max-w-[46rem] border-l-2 pl-12">
                  {label !== '' && (
                    <Link href={href} prefetch={false} className="link font-medium">
                      {label}
                    </Link>
                  )}
                  {label !== '' && ': '}
                  <MarkedText parts={parts} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
