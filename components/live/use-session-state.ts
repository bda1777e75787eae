'use client';

import { useEffect, useRef, useState } from 'react';
import { askForView } from '@/components/live/ask-for-view';
import type { Asker } from '@/components/live/ask-in-turn';
import { useLive } from '@/components/live/use-live';

/** Null: not known yet; it stays so in a browser without JavaScript. */
export type Connection = 'LIVE' | 'POLLING' | 'LOST' | 'ENDED' | null;

interface Props<View> {
  conferenceNumber: number;
  /** Where the view is asked for (routes.sessionState); what it answers is of the same shape as `initial`. */
  address: string;
  /** As the page brought it. */
  initial: View;
}

/** A view of the sitting that keeps itself up to date, and how it does. */
export function useSessionState<View>({ conferenceNumber, address, initial }: Props<View>) {
  const [view, setView] = useState(initial);
  const [problem, setProblem] = useState<'LOST' | 'ENDED' | null>(null);
  const asker = useRef<Asker | null>(null);
  useEffect(() => {
    const current = askForView(address, (answer) => {
      if (answer.kind === 'VIEW') setView(answer.view as View);
      setProblem(answer.kind === 'LOST' || answer.kind === 'ENDED' ? answer.kind : null);
    });
    asker.current = current;
    return current.stop;
  }, [address]);
  const live = useLive(conferenceNumber, () => asker.current?.ask());
  const connection: Connection = problem ?? live;
  return { view, connection };
}
