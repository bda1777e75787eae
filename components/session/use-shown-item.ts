import { useEffect, useState } from 'react';
import type { Session, SessionItem } from '@/lib/domain/session';
import { routes } from '@/lib/routes';

/**
 * The item on the page: the one that was chosen, else the called one. The choice stands in the address; nothing is
 * fetched for it, so that it works without a connection.
 * @param opened id from the address as the server read it
 */
export function useShownItem(session: Session, opened: string | null) {
  const [chosen, setChosen] = useState(opened);
  useEffect(() => {
    const back = () => setChosen(new URLSearchParams(location.search).get('punkt'));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const show = (itemId: string | null) => {
    setChosen(itemId);
    history.pushState(null, '', routes.sessionItem(session.conferenceNumber, itemId));
  };
  /** Keeps to what is shown, wherever the sitting goes: somebody writes in it. */
  const stay = () => {
    if (shown === null || shown.id === chosen) return;
    setChosen(shown.id);
    history.replaceState(null, '', routes.sessionItem(session.conferenceNumber, shown.id));
  };
  const of = (id: string | null): SessionItem | null =>
    session.items.find((item) => item.id === id && item.kind !== 'SECTION') ?? null;
  const shown = of(chosen) ?? of(session.calledItemId);
  return { shown, show, stay };
}
