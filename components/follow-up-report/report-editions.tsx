import { ButtonLink } from '@/components/ui/button';
import type { FollowUpReportPage, ReportEditionView } from '@/lib/read/follow-up-report-page';
import { EDITION_FORMATS, routes, type EditionFormat } from '@/lib/routes';
import { ReportWords } from './report-words';

const FORMATS: Record<EditionFormat, string> = { docx: 'Word', odt: 'OpenDocument', pdf: 'PDF' };

interface Props {
  conference: number;
  editions: FollowUpReportPage['editions'];
}

/** The frozen editions, the latest first, each as a file. */
export function ReportEditions({ conference, editions }: Props) {
  if (editions.length === 0)
    return <p className="text-muted">Für diese Konferenz gibt es noch keine Anlage.</p>;
  return (
    <ul className="border-line max-w-[56rem] border-t">
      {editions.map((edition) => (
        <EditionLine key={edition.edition} conference={conference} edition={edition} />
      ))}
    </ul>
  );
}

function EditionLine({ conference, edition: one }: { conference: number; edition: ReportEditionView }) {
  return (
    <li className="border-line grid items-center gap-x-24 gap-y-8 border-b py-12 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="figures font-medium">
          Fassung {one.edition} vom {one.asOn}
        </p>
        <ReportWords figures={one.figures} comparedWith={one.comparedWith} />
      </div>
      <p data-print="no" className="flex flex-wrap gap-8">
        {EDITION_FORMATS.map((format) => (
          <ButtonLink
            key={format}
            small
            icon="download"
            download
            href={routes.followUpReportFile(conference, one.edition, format)}
          >
            {FORMATS[format]}
            <span className="sr-only">: Fassung {one.edition}</span>
          </ButtonLink>
        ))}
      </p>
    </li>
  );
}
