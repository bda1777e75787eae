'use client';

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { askInTurn, type Asker } from '@/components/live/ask-in-turn';
import { useLive } from '@/components/live/use-live';
import { loadDesk } from '@/components/session/load-desk';
import { newClientKey } from '@/components/session/new-client-key';
import { keepSending, type QueueSender, type QueueState } from '@/components/session/queue-sender';
import { useLeaveWarning } from '@/components/ui/use-leave-warning';
import type { Session } from '@/lib/domain/session';
import type { SessionCommand } from '@/lib/domain/session-command';
import { sessionWithQueue } from '@/lib/domain/session-pending';
import { enqueued, nextInstant, type QueuedCommand, type SessionQueue } from '@/lib/domain/session-queue';
import type { SessionPage } from '@/lib/read/session-page';

/** What the recording page works with. */
export interface Desk {
  /** As it was read last. */
  page: SessionPage;
  /** The sitting with what still waits in this browser. */
  session: Session;
  queue: QueueState;
  /** Records something: at once on this page, in the program as soon as there is a connection. */
  act: (command: SessionCommand) => void;
  /** Settles a conflict. */
  change: (by: (queue: SessionQueue) => SessionQueue) => void;
}

const NOTHING: QueueState = { queue: [], connection: 'CONNECTED', stored: true, others: 0 };

/** The recording page's state: what is on record, what waits here, and how the connection is. */
export function useDesk(initial: SessionPage): Desk {
  const { page, reload } = useLatestPage(initial);
  const { number: conferenceNumber, person } = page;
  const [queue, setQueue] = useState(NOTHING);
  // Carried out, but not yet in what was read: shown until it is.
  const [arrived, setArrived] = useState<readonly QueuedCommand[]>([]);
  const sender = useRef<QueueSender | null>(null);
  const asker = useRef<Asker | null>(null);

  const refreshed = useEffectEvent(async () => {
    const before = arrived;
    const answer = await reload();
    if (answer === 'PAGE') setArrived((now) => now.filter((entry) => !before.includes(entry)));
    sender.current?.heard(answer === 'PAGE' ? 'CONNECTED' : answer === 'LOST' ? 'INTERRUPTED' : answer);
    return answer !== 'LOST';
  });
  useLive(conferenceNumber, () => asker.current?.ask());

  useEffect(() => {
    const asking = askInTurn(() => refreshed());
    asker.current = asking;
    const made: QueueSender = keepSending(
      { conferenceNumber, personId: person.id },
      {
        changed: () => setQueue(made.state()),
        carriedOut: (entry) => {
          setArrived((before) => [...before, entry]);
          asking.ask();
        },
      },
    );
    sender.current = made;
    made.wake();
    return () => {
      asking.stop();
      made.stop();
    };
  }, [conferenceNumber, person.id]);
  useLeaveWarning(queue.queue.length > 0);

  const session = useMemo(
    () => sessionWithQueue(page.session, [...arrived, ...queue.queue], person.name),
    [page.session, arrived, queue.queue, person.name],
  );
  const change: Desk['change'] = (by) => sender.current?.change(by);
  const act = (command: SessionCommand) => {
    const made = { clientKey: newClientKey(), personId: person.id, command };
    change((before) =>
      enqueued(before, { ...made, sentAt: new Date(nextInstant(before, Date.now())).toISOString() }),
    );
  };
  return { page, session, queue, act, change };
}

/** The page as the server wrote it last or as it was read anew since. */
function useLatestPage(initial: SessionPage) {
  const [seen, setSeen] = useState({ initial, page: initial });
  // A form without a queue of its own was answered with a new page.
  if (seen.initial !== initial) setSeen({ initial, page: initial });
  const reload = async () => {
    const answer = await loadDesk(initial.number);
    if (answer.kind === 'PAGE') setSeen((before) => ({ ...before, page: answer.page }));
    return answer.kind;
  };
  return { page: seen.page, reload };
}
