import { useEffect, useRef, useState } from 'react';
import { NOTHING_SENT, verbSender, type VerbSender, type VerbState } from '@/components/demand/verb-sender';
import { useLeaveWarning } from '@/components/ui/use-leave-warning';
import { shownCards, type ReviewCard, type ReviewVerb } from '@/lib/domain/review-card';

export interface VerbQueue extends Pick<VerbState, 'connection' | 'refused'> {
  /** The cards with what waits. */
  cards: ReviewCard[];
  /** How many decisions the program has not answered. */
  waiting: number;
  send: (demandId: string, verb: ReviewVerb) => void;
}

/** Shows each decision at once and has it sent. `written`: the cards as the page was written last. */
export function useVerbQueue(conferenceNumber: number, written: readonly ReviewCard[]): VerbQueue {
  const [state, setState] = useState(NOTHING_SENT);
  const sender = useRef<VerbSender | null>(null);
  useEffect(() => {
    const made = verbSender(conferenceNumber, setState);
    sender.current = made;
    return made.stop;
  }, [conferenceNumber]);
  const { answered, pending, connection, refused } = state;
  useLeaveWarning(pending.length > 0);
  return {
    cards: shownCards(written, answered, pending),
    ...{ waiting: pending.length, connection, refused },
    send: (demandId, verb) => {
      const card = shownCards(written, answered, []).find(({ id }) => id === demandId);
      if (card) sender.current?.send({ demandId, verb }, card);
    },
  };
}
