import Link from 'next/link';

interface Props {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** The way between the pages of a long list; nothing where one page holds it. */
export function BoardPages({ page, pages, hrefOf }: Props) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Seiten der Liste" data-print="no" className="mt-16 flex flex-wrap items-center gap-24">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} prefetch={false} rel="prev" className="link">
          Vorige Seite
        </Link>
      )}
      <span className="text-muted figures">
        Seite {page} von {pages}
      </span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next" className="link">
          Nächste Seite
        </Link>
      )}
    </nav>
  );
}
