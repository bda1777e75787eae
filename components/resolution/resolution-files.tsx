import { ButtonLink } from '@/components/ui/button';
import { EDITION_FORMATS, routes, type EditionFormat } from '@/lib/routes';

const NAMES: Record<EditionFormat, string> = { docx: 'Word', odt: 'OpenDocument', pdf: 'PDF' };

/** One resolution as a file, as it is sent to its addressees. */
export function ResolutionFiles({ conference, item }: { conference: number; item: string }) {
  return (
    <ul data-print="no" className="mt-16 flex flex-wrap gap-8">
      {EDITION_FORMATS.map((format) => (
        <li key={format}>
          <ButtonLink href={routes.resolutionFile(conference, item, format)} icon="download" small download>
            {NAMES[format]} (.{format})
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
