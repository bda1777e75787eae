'use client';

import { useState } from 'react';
import { CalledElsewhere } from '@/components/live/called-elsewhere';
import { ConnectionLine } from '@/components/live/connection-line';
import { RunningOrder } from '@/components/live/running-order';
import { ShownItem } from '@/components/live/shown-item';
import { useSessionState } from '@/components/live/use-session-state';
import { EmptyState } from '@/components/ui/empty-state';
import type { StateCode } from '@/lib/domain/federal-state';
import type { FollowView } from '@/lib/domain/session-follow';
import { sessionChanges } from '@/lib/i18n/follow-words';
import { routes } from '@/lib/routes';

interface Props {
  view: FollowView;
  /** The item the reader opened, from the address; null: the page goes where the sitting goes. */
  opened: string | null;
  ownState: StateCode | null;
}

/** The sitting as a delegation follows it; without JavaScript the page loads itself anew. */
export function FollowSession(props: Props) {
  // Another item is another view to keep up to date.
  return <Following key={props.opened ?? ''} {...props} />;
}

function Following({ view: initial, opened, ownState }: Props) {
  const { conferenceNumber } = initial;
  const address = routes.sessionState(conferenceNumber, undefined, opened);
  const { view, connection } = useSessionState({ conferenceNumber, address, initial });
  const sentences = useChanges(view);
  return (
    <>
      <div className="mb-24">
        <ConnectionLine connection={connection} />
        <WithoutScript address={routes.sessionItem(conferenceNumber, opened)} />
      </div>
      <p aria-live="polite" className="sr-only">
        {sentences.join(' ')}
      </p>
      <div className="follow">
        <div className="min-w-0">
          <CalledElsewhere session={view} shown={view.shown} />
          {view.shown ? <ShownItem item={view.shown} ownState={ownState} /> : <Nothing view={view} />}
        </div>
        <section aria-labelledby="running-order">
          <h2 id="running-order" className="text-20 mb-12 font-semibold">
            Ablauf
          </h2>
          <RunningOrder view={view} />
        </section>
      </div>
    </>
  );
}

/** What changed with the last view, to be read out. */
function useChanges(view: FollowView): string[] {
  const [seen, setSeen] = useState({ view, sentences: [] as string[] });
  if (seen.view !== view) setSeen({ view, sentences: sessionChanges(seen.view, view) });
  return seen.sentences;
}

function Nothing({ view: { status } }: { view: FollowView }) {
  if (status === 'PLANNED')
    return (
      <EmptyState title="Die Sitzung ist noch nicht eröffnet">
        Sobald die Geschäftsstelle den ersten Punkt aufruft, steht er hier mit seinem Wortlaut.
      </EmptyState>
    );
  return status === 'HELD' ? (
    <EmptyState title="Die Sitzung ist geschlossen">Die Ergebnisse stehen im Ablauf.</EmptyState>
  ) : (
    <EmptyState title="Zurzeit ist kein Punkt aufgerufen">
      Der nächste Punkt erscheint hier, sobald er aufgerufen wird.
    </EmptyState>
  );
}

function WithoutScript({ address }: { address: string }) {
  return (
    <noscript>
      <meta httpEquiv="refresh" content="15" />
      <p>
        Diese Seite lädt sich alle 15 Sekunden neu.{' '}
        <a className="link" href={address}>
          Aktualisieren
        </a>
      </p>
    </noscript>
  );
}
