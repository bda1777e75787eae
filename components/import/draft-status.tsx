import Link from 'next/link';
import { Alert } from '@/components/ui/alert';
import type { ImportDraftPage } from '@/lib/read/import-draft-page';
import { routes } from '@/lib/routes';

/** Says that a draft is closed, and how; nothing while it is open. */
export function DraftStatus({
  status,
  conferenceNumber,
}: Pick<ImportDraftPage, 'status' | 'conferenceNumber'>) {
  if (status === 'OPEN') return null;
  return (
    <div className="mb-24">
      {status === 'ACCEPTED' ? (
        <Alert tone="good" title="Diese Niederschrift ist übernommen.">
          {conferenceNumber !== null && (
            <span className="flex flex-wrap gap-x-24 gap-y-4">
              <Link href={routes.demandReview(conferenceNumber)} prefetch={false} className="link">
                Bitten und Aufträge auswerten
              </Link>
              <Link href={routes.conference(conferenceNumber)} prefetch={false} className="link">
                Zur {conferenceNumber}. IntMK
              </Link>
            </span>
          )}
        </Alert>
      ) : (
        <Alert tone="info" title="Dieser Import ist verworfen. In die Akte wurde nichts übernommen." />
      )}
    </div>
  );
}
