'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { openLiveConnection, type LiveState } from '@/components/live/live-connection';
import { routes } from '@/lib/routes';

/**
 * Calls `onChange` whenever the sitting of that conference may have changed, in this window or any other, within a
 * second: by server-sent events, else every five seconds. It touches nothing by itself; what to read again, and when
 * nobody is typing, is the caller's business. Called once at the beginning too, for what changed while the page came.
 * Null until it is known how.
 */
export function useLive(conferenceNumber: number, onChange: () => void): LiveState | null {
  const [state, setState] = useState<LiveState | null>(null);
  const changed = useEffectEvent(onChange);
  useEffect(
    () =>
      openLiveConnection(routes.sessionEvents(conferenceNumber), {
        changed: () => changed(),
        state: setState,
      }),
    [conferenceNumber],
  );
  return state;
}
