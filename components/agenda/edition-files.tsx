import { ButtonLink } from '@/components/ui/button';
import { EDITION_FORMATS, EDITION_PARTS, routes, type EditionFormat, type EditionPart } from '@/lib/routes';

const FORMATS: Record<EditionFormat, string> = { docx: 'Word', odt: 'OpenDocument', pdf: 'PDF' };
const PARTS: Record<EditionPart, { title: string; holds: string }> = {
  tagesordnung: { title: 'Tagesordnung', holds: 'Nummern, Titel und Antragsteller' },
  heft: { title: 'Sitzungsunterlagen', holds: 'Tagesordnung und alle Anträge mit Begründung' },
};

interface Props {
  conference: number;
  letter: string;
  /** Whether this reader gets the texts too. */
  booklet: boolean;
}

/** An edition as files: the agenda alone, and for members the booklet. */
export function EditionFiles({ conference, letter, booklet }: Props) {
  return (
    <dl data-print="no" className="grid gap-x-48 gap-y-16 sm:grid-cols-[repeat(2,max-content)]">
      {EDITION_PARTS.filter((part) => booklet || part === 'tagesordnung').map((part) => (
        <div key={part}>
          <dt className="font-medium">{PARTS[part].title}</dt>
          <dd>
            <p className="text-14 text-muted mb-8">{PARTS[part].holds}</p>
            <p className="flex flex-wrap gap-8">
              {EDITION_FORMATS.map((format) => (
                <ButtonLink
                  key={format}
                  small
                  icon="download"
                  download
                  href={routes.agendaEditionFile(conference, letter, part, format)}
                >
                  {FORMATS[format]}
                  <span className="sr-only">
                    : {PARTS[part].title}, Fassung {letter}
                  </span>
                </ButtonLink>
              ))}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
