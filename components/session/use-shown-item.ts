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
  const of = (id: string | null): SessionItem | null =>
    session.items.find((item) => item.id === id && item.kind !== 'SECTION') ?? null;
  return { shown: of(chosen) ?? of(session.calledItemId), show };
}
