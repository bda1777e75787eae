import Link from 'next/link';
import { WarningList } from '@/components/conference/warning-list';
import { Alert } from '@/components/ui/alert';
import type { DeadlinesPage } from '@/lib/read/deadlines-page';
import { routes } from '@/lib/routes';

/** What does not fit together, and what is missing before anything can be counted. */
export function DeadlineRemarks({ page }: { page: DeadlinesPage }) {
  if (!page.firstDayMissing && page.remarks.length === 0) return null;
  return (
    <div className="mb-24 flex flex-col gap-16">
      {page.firstDayMissing && (
        <Alert tone="info" title="Der erste Tag der Hauptkonferenz steht noch nicht fest">
          Die Fristen werden von ihm an zurückgerechnet.{' '}
          {page.can.edit && (
            <Link href={routes.editConference(page.number)} prefetch={false} className="link">
              Termin eintragen
            </Link>
          )}
        </Alert>
      )}
      {page.remarks.length > 0 && (
        <Alert tone="warn" title="Bitte prüfen Sie die Fristen">
          <WarningList warnings={page.remarks} />
        </Alert>
      )}
    </div>
  );
}
