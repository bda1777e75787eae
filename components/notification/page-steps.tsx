import { ButtonLink } from '@/components/ui/button';

interface Props {
  /** What is leafed through: "Mitteilungen" */
  of: string;
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** Leafs through a list of several pages; nothing where there is one. */
export function PageSteps({ of, page, pages, href }: Props) {
  if (pages === 1) return null;
  return (
    <nav aria-label={`Seiten der ${of}`} className="mt-24 flex flex-wrap items-center gap-16">
      {page > 1 && (
        <ButtonLink href={href(page - 1)} icon="back">
          Neuere
        </ButtonLink>
      )}
      <span className="figures">
        Seite {page} von {pages}
      </span>
      {page < pages && (
        <ButtonLink href={href(page + 1)} icon="forward">
          Ältere
        </ButtonLink>
      )}
    </nav>
  );
}
