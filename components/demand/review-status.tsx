import Link from 'next/link';
import type { VerbQueue } from '@/components/demand/use-verb-queue';
import { Alert } from '@/components/ui/alert';
import { reviewProgress } from '@/lib/domain/review-card';
import { routes } from '@/lib/routes';

/** How far it is, and what became of the last decisions where something is in the way. */
export function ReviewStatus({ queue, conference }: { queue: VerbQueue; conference: number }) {
  const { done, total, minutesLeft } = reviewProgress(queue.cards);
  const { connection, waiting, refused } = queue;
  const waits = waiting === 1 ? 'Eine Entscheidung wartet' : `${waiting} Entscheidungen warten`;
  return (
    <div className="mb-24 flex flex-col gap-12" data-print="no">
      <div className="flex flex-wrap items-center gap-x-16 gap-y-4">
        <progress className="review-progress" max={total} value={done} aria-label="Ausgewertete Stellen" />
        <p className="figures font-medium">
          {done} von {total}
          {minutesLeft > 0
            ? `, noch etwa ${minutesLeft === 1 ? 'eine Minute' : `${minutesLeft} Minuten`}`
            : ''}
        </p>
        {waiting > 0 && connection === 'CONNECTED' && (
          <p className="text-muted" data-waiting>
            wird gespeichert …
          </p>
        )}
      </div>
      {done === total && waiting === 0 && <AllDone conference={conference} />}
      {connection === 'INTERRUPTED' && (
        <Alert tone="warn" role="status" title={`Verbindung unterbrochen: ${waits}.`}>
          Sie können weiterarbeiten. Bitte lassen Sie diese Seite geöffnet, bis alles gespeichert ist.
        </Alert>
      )}
      {connection === 'SIGNED_OUT' && (
        <Alert tone="warn" role="alert" title={`Ihre Anmeldung ist beendet: ${waits}.`}>
          <a
            className="link"
            href={routes.signIn(routes.demandReview(conference))}
            target="_blank"
            rel="noopener"
          >
            In einem neuen Fenster anmelden
          </a>
          ; danach wird hier von selbst gespeichert.
        </Alert>
      )}
      {refused && (
        <Alert tone="bad" role="alert" title={refused.message}>
          <a className="link" href={routes.demandReview(conference, refused.demandId)}>
            Zur Stelle
          </a>
        </Alert>
      )}
    </div>
  );
}

function AllDone({ conference }: { conference: number }) {
  return (
    <Alert tone="good" role="status" title="Alle Stellen sind ausgewertet.">
      Weiter zur{' '}
      <Link className="link" prefetch={false} href={routes.dispatches(conference)}>
        Übersendung an die Adressaten
      </Link>{' '}
      oder zur{' '}
      <Link className="link" prefetch={false} href={routes.followUp({ conference })}>
        Erfolgskontrolle
      </Link>
      .
    </Alert>
  );
}
