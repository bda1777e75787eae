import { ButtonLink } from '@/components/ui/button';
import { DOWNLOAD_FORMATS, routes, type DownloadFormat } from '@/lib/routes';

const LABELS: Record<DownloadFormat, { name: string; use: string }> = {
  docx: { name: 'Word', use: 'zum Weiterbearbeiten' },
  odt: { name: 'OpenDocument', use: 'zum Weiterbearbeiten' },
  pdf: { name: 'PDF', use: 'barrierefrei, zum Lesen und Ablegen' },
  md: { name: 'Markdown', use: 'reiner Text' },
};

/** The external minutes of a conference as files. */
export function DocumentLinks({ conference }: { conference: number }) {
  return (
    <ul className="flex flex-col gap-8">
      {DOWNLOAD_FORMATS.map((format) => (
        <li key={format} className="flex flex-wrap items-center gap-x-12 gap-y-4">
          <ButtonLink href={routes.minutesDownload(conference, format)} icon="download" download>
            {LABELS[format].name} (.{format})
          </ButtonLink>
          <span className="text-muted text-14">{LABELS[format].use}</span>
        </li>
      ))}
    </ul>
  );
}
