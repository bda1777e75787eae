import { ButtonLink } from '@/components/ui/button';
import { EDITION_FORMATS, routes, type EditionFormat, type MinutesPart } from '@/lib/routes';

const FORMATS: Record<EditionFormat, string> = { docx: 'Word', odt: 'OpenDocument', pdf: 'PDF' };

interface Props {
  conference: number;
  part: MinutesPart;
  edition: number;
}

/** One edition of minutes as files. */
export function MinutesFiles({ conference, part, edition }: Props) {
  return (
    <p data-print="no" className="flex flex-wrap gap-8">
      {EDITION_FORMATS.map((format) => (
        <ButtonLink
          key={format}
          small
          icon="download"
          download
          href={routes.minutesEditionFile(conference, part, edition, format)}
        >
          {FORMATS[format]}
          <span className="sr-only">
            : {part === 'intern' ? 'interne' : 'externe'} Niederschrift, Fassung {edition}
          </span>
        </ButtonLink>
      ))}
    </p>
  );
}
