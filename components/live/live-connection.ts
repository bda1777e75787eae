/** LIVE: told at once; POLLING: events do not come, so it is asked every few seconds. */
export type LiveState = 'LIVE' | 'POLLING';

interface Heard {
  /** Something may have changed; at most ten times a second. */
  changed: () => void;
  state: (state: LiveState) => void;
}

const TOGETHER_MS = 100;
const POLL_MS = 5_000;
/** A little more than the pause between two signs of life (lib/read/event-stream). */
const SILENCE_MS = 20_000;
/** A connection that was refused is tried again with every so many polls. */
const POLLS_UNTIL_RETRY = 6;

/**
 * Follows a sitting from this window: by events, by asking where events do not come, and at once when the window is
 * looked at again or the network is back. A window nobody looks at holds no connection: a browser has few of them.
 * @returns stops it
 */
export function openLiveConnection(address: string, heard: Heard): () => void {
  let source: EventSource | null = null;
  let lastSign = 0;
  let polls = 0;
  let waiting: number | undefined;

  const changed = () => {
    waiting ??= window.setTimeout(() => {
      waiting = undefined;
      heard.changed();
    }, TOGETHER_MS);
  };
  const sign = () => {
    lastSign = Date.now();
    heard.state('LIVE');
  };
  const close = () => {
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    if (document.hidden) return;
    source = new EventSource(address);
    source.addEventListener('alive', sign);
    source.addEventListener('changed', () => {
      sign();
      changed();
    });
  };
  const lookAgain = () => {
    open();
    if (!document.hidden) changed();
  };
  const poll = () => {
    const silent = source?.readyState !== EventSource.OPEN || Date.now() - lastSign > SILENCE_MS;
    if (document.hidden || !silent) return;
    heard.state('POLLING');
    changed();
    // A browser does not come back by itself where it was refused.
    if (++polls % POLLS_UNTIL_RETRY === 0 && source?.readyState === EventSource.CLOSED) open();
  };

  open();
  const timer = window.setInterval(poll, POLL_MS);
  const ending = new AbortController();
  document.addEventListener('visibilitychange', lookAgain, { signal: ending.signal });
  window.addEventListener('online', lookAgain, { signal: ending.signal });
  return () => {
    ending.abort();
    window.clearInterval(timer);
    window.clearTimeout(waiting);
    close();
  };
}
