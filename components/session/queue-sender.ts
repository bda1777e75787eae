import { keptQueue, othersWaiting, type QueuePlace } from '@/components/session/queue-storage';
import { sendCommand } from '@/components/session/send-command';
import { nextToSend, settled, type QueuedCommand, type SessionQueue } from '@/lib/domain/session-queue';

/** INTERRUPTED: nobody answers. SIGNED_OUT: the session of this person is over, or somebody else's began. */
export type Connection = 'CONNECTED' | 'SENDING' | 'INTERRUPTED' | 'SIGNED_OUT';

export interface QueueState {
  queue: SessionQueue;
  connection: Connection;
  /** False: this browser keeps nothing, so this window must stay open. */
  stored: boolean;
  /** Commands that somebody else left here. */
  others: number;
}

export interface QueueSender {
  state: () => QueueState;
  /** Changes the queue as it lies in the browser by now, and sends what there is to send. */
  change: (by: (queue: SessionQueue) => SessionQueue) => void;
  /** Looks at what lies in the browser by now, and tries again. */
  wake: () => void;
  /** Somebody answered, or nobody did, when the page asked for something else. */
  heard: (connection: Exclude<Connection, 'SENDING'>) => void;
  stop: () => void;
}

interface Heard {
  changed: () => void;
  /** The program carried it out. */
  carriedOut: (entry: QueuedCommand) => void;
}

/** Milliseconds before the first repetition; each further one waits twice as long, at most half a minute. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * Sends what lies in this browser, one command after the other, until each was answered. Of several windows one sends
 * at a time. It goes on after the page was left for another one of this program, as long as something waits.
 */
export function keepSending(place: QueuePlace, { changed, carriedOut }: Heard): QueueSender {
  const kept = keptQueue(place);
  let state: QueueState = {
    ...{ queue: kept.read(), connection: 'CONNECTED', stored: true },
    others: othersWaiting(place),
  };
  let running = false;
  let losses = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: Partial<QueueState>) => {
    state = { ...state, ...next };
    changed();
  };
  const keep = (by: (queue: SessionQueue) => SessionQueue) =>
    set({ queue: kept.change(by), stored: kept.stored() });
  const look = () => set({ queue: kept.read(), others: othersWaiting(place) });
  const sendOne = async (entry: QueuedCommand): Promise<boolean> => {
    set({ connection: 'SENDING' });
    const outcome = await sendCommand(place.conferenceNumber, entry.sent);
    if (outcome.kind !== 'ANSWERED') {
      set({ connection: outcome.kind === 'LOST' ? 'INTERRUPTED' : 'SIGNED_OUT' });
      return false;
    }
    // Where something comes through, the next loss is the first again: a bad network must not become a long silence.
    losses = 0;
    if (outcome.answer.kind === 'DONE') carriedOut(entry);
    keep((queue) => settled(queue, entry.sent.clientKey, outcome.answer));
    return true;
  };
  const round = async () => {
    for (let next = nextToSend(kept.read()); next !== null; next = nextToSend(kept.read()))
      if (!(await sendOne(next))) return false;
    look();
    return true;
  };
  const wake = async () => {
    clearTimeout(timer);
    if (running || nextToSend(kept.read()) === null) return;
    running = true;
    const arrived = await alone(place, round).finally(() => (running = false));
    if (arrived) set({ connection: 'CONNECTED' });
    else timer = setTimeout(() => void wake(), pauseAfter((losses += 1)));
  };
  const lookAndWake = () => {
    look();
    void wake();
  };
  return {
    state: () => state,
    change: (by) => {
      keep(by);
      void wake();
    },
    wake: lookAndWake,
    heard: (connection) => {
      if (state.connection !== 'SENDING') set({ connection });
      if (connection === 'CONNECTED') void wake();
    },
    stop: watchWindow(lookAndWake),
  };
}

function pauseAfter(losses: number): number {
  return Math.min(FIRST_PAUSE * 2 ** (losses - 1), LONGEST_PAUSE);
}

/** One window of this browser at a time; where it cannot be arranged, two at once do no harm but to the order. */
async function alone(
  { conferenceNumber, personId }: QueuePlace,
  work: () => Promise<boolean>,
): Promise<boolean> {
  if (!('locks' in navigator)) return work();
  return await navigator.locks.request(`beschlusswerk:sitzung:${conferenceNumber}:${personId}`, work);
}

/** Calls when another window changed the queue, the network is back or the window is looked at again. */
function watchWindow(look: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const seen = () => {
    if (!document.hidden) look();
  };
  window.addEventListener('storage', look, { signal });
  window.addEventListener('online', look, { signal });
  window.addEventListener('focus', look, { signal });
  document.addEventListener('visibilitychange', seen, { signal });
  return () => ending.abort();
}
