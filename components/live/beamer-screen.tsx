'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { BeamerWording } from '@/components/live/beamer-wording';
import { useSessionState, type Connection } from '@/components/live/use-session-state';
import type { BeamerItem, BeamerView } from '@/lib/domain/session-beamer';
import { resultWords } from '@/lib/i18n/follow-words';
import { routes } from '@/lib/routes';

interface Props {
  conferenceNumber: number;
  view: BeamerView;
}

/** What hangs on the wall: the called item, one page of its wording at a time, the outcome in words. */
export function BeamerScreen({ conferenceNumber, view: initial }: Props) {
  const address = routes.sessionState(conferenceNumber, 'beamer');
  const { view, connection } = useSessionState({ conferenceNumber, address, initial });
  return (
    <main className="beamer">
      <Item conferenceNumber={conferenceNumber} view={view} />
      <Standing connection={connection} />
      <noscript>
        <meta httpEquiv="refresh" content="15" />
      </noscript>
    </main>
  );
}

function Item({ conferenceNumber, view: { item, status } }: Props) {
  if (!item)
    return (
      <div className="beamer__middle">
        <h1 className="beamer__title">{conferenceNumber}. Integrationsministerkonferenz</h1>
        {status === 'HELD' && <p className="beamer__line">Die Sitzung ist geschlossen.</p>}
      </div>
    );
  if (item.kamin)
    return (
      <div className="beamer__middle">
        <p className="beamer__number">TOP {item.number}</p>
        <h1 className="beamer__title">Kamingespräch – nicht öffentlich</h1>
      </div>
    );
  return <OpenItem conferenceNumber={conferenceNumber} item={item} />;
}

function OpenItem({ conferenceNumber, item }: { conferenceNumber: number; item: BeamerItem }) {
  const query = useSearchParams();
  // A page of the item before is none of this one.
  const wanted = query.get('punkt') === item.number ? query.get('ziffer') : null;
  const at = Math.max(
    0,
    item.pages.findIndex(({ key }) => key === wanted),
  );
  const addressOf = (key: string) => routes.sessionBeamer(conferenceNumber, { item: item.number, key });
  useTurningKeys((step) => {
    const page = item.pages[at + step];
    // Turned in this window alone and at once; the address keeps the page for a reload.
    if (page) window.history.replaceState(null, '', addressOf(page.key));
  });
  return (
    <>
      <header className="beamer__head">
        <p className="beamer__number">TOP {item.number}</p>
        <h1 className="beamer__title">{item.title}</h1>
      </header>
      <BeamerWording pages={item.pages} at={at} addressOf={addressOf} />
      <p className="beamer__outcome" role="status">
        {item.outcome !== null && <strong>{resultWords(item.outcome)}</strong>}
      </p>
    </>
  );
}

const STEPS: Record<string, number> = {
  ...{ ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1 },
  ...{ ArrowLeft: -1, ArrowUp: -1, PageUp: -1 },
};

/** The keys of a remote control for slides. */
function useTurningKeys(turn: (step: number) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    turn(step);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

/** On the wall only what the hall should know: that it stands still. */
function Standing({ connection }: { connection: Connection }) {
  if (connection !== 'LOST' && connection !== 'ENDED') return null;
  return (
    <p className="beamer__standing" role="status">
      {connection === 'LOST' ? 'Verbindung unterbrochen, letzter Stand' : 'Anmeldung beendet, letzter Stand'}
    </p>
  );
}
