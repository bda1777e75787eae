import { ButtonLink } from '@/components/ui/button';
import { EDITION_FORMATS, routes, type EditionFormat } from '@/lib/routes';

const NAMES: Record<EditionFormat, string> = { docx: 'Word', odt: 'OpenDocument', pdf: 'PDF' };

/** The letter as a file. */
export function LetterFiles({ id }: { id: string }) {
  return (
    <ul className="flex flex-wrap gap-8">
      {EDITION_FORMATS.map((format) => (
        <li key={format}>
          <ButtonLink href={routes.dispatchFile(id, format)} icon="download" small download>
            {NAMES[format]} (.{format})
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
