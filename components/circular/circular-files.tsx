import { ButtonLink } from '@/components/ui/button';
import type { CircularPage } from '@/lib/read/circular-page';
import { EDITION_FORMATS, routes, type EditionFormat } from '@/lib/routes';

const NAMES: Record<EditionFormat, string> = { docx: 'Word', odt: 'OpenDocument', pdf: 'PDF' };

/** While it runs the call for votes, afterwards the Umlaufbeschluss as it is sent; votes stand in neither. */
export function CircularFiles({ page }: { page: CircularPage }) {
  return (
    <ul className="flex flex-wrap gap-8">
      {EDITION_FORMATS.map((format) => (
        <li key={format}>
          <ButtonLink
            href={routes.circularProcedureFile(page.reference, format)}
            icon="download"
            small
            download
          >
            {NAMES[format]} (.{format})
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
