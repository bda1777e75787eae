import Link from 'next/link';
import { Alert } from '@/components/ui/alert';
import type { FollowUpBoard } from '@/lib/read/follow-up-board';
import { routes } from '@/lib/routes';

/** What waits for the office: what it took over from earlier chairs, and suggestions to confirm. */
export function BoardNotices({ notices: { takenOver, suggestions } }: Pick<FollowUpBoard, 'notices'>) {
  if (takenOver.length === 0 && suggestions.length === 0) return null;
  return (
    <div className="mb-24 flex flex-col gap-12">
      {takenOver.map(({ conference, count }) => (
        <Alert
          key={conference}
          tone="info"
          title={`Von früheren Vorsitzen übernommen: ${count === 1 ? 'eine offene Bitte' : `${count} offene Bitten`}`}
        >
          <Link href={routes.followUpReport(conference)} prefetch={false} className="link">
            Anlage zur Erfolgskontrolle für die {conference}. IntMK vorbereiten
          </Link>
        </Alert>
      ))}
      {suggestions.length > 0 && (
        <Alert tone="warn" title="Vorschläge aus Beschlüssen warten auf Bestätigung">
          <ul>
            {suggestions.map(({ conference, name, count }) => (
              <li key={conference}>
                <Link href={routes.demandReview(conference)} prefetch={false} className="link">
                  {name}: {count === 1 ? '1 Vorschlag' : `${count} Vorschläge`}
                </Link>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
