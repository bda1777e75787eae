import Link from 'next/link';
import { ResolutionText } from '@/components/resolution/resolution-text';
import type { BeamerPage } from '@/lib/domain/beamer-pages';

interface Props {
  pages: readonly BeamerPage[];
  /** Index of the page that is shown. */
  at: number;
  addressOf: (key: string) => string;
}

/** One page of the wording, and the way to the others. */
export function BeamerWording({ pages, at, addressOf }: Props) {
  const page = pages[at];
  if (!page) return <div className="beamer__text" />;
  return (
    <>
      <div className="beamer__text">
        <ResolutionText blocks={page.blocks} />
      </div>
      {pages.length > 1 && (
        <nav aria-label="Seiten des Wortlauts" className="beamer__pages">
          <ol>
            {pages.map(({ key, clause }, index) => (
              <li key={key}>
                <Link
                  href={addressOf(key)}
                  replace
                  prefetch={false}
                  scroll={false}
                  aria-current={index === at ? 'page' : undefined}
                  aria-label={pageName(key, clause)}
                >
                  {clause === null ? '·' : key}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </>
  );
}

function pageName(key: string, clause: number | null): string {
  const [, part] = key.split('.');
  const begins = clause === null ? 'Vor den Ziffern' : `Ziffer ${clause}`;
  return part === undefined ? begins : `${begins}, Seite ${part}`;
}
