import 'server-only';

/** Shows a proxy and the browser that the connection lives; the browser polls where it misses them. */
const HEARTBEAT_MS = 15_000;
/** Then the browser connects anew, and whether this person may is asked anew. */
const LONGEST_MS = 600_000;
/** The browser comes back after that time by itself. */
const RETRY_MS = 2_000;
/** A person has a few windows open, never hundreds. */
const OPEN_PER_PERSON = 12;

export type EventStream = ReadableStream<Uint8Array<ArrayBuffer>>;

interface Source {
  personId: string;
  /** Calls what it is given whenever something changed; returns what stops it. */
  subscribe: (changed: () => void) => () => void;
  /** The browser has gone. */
  gone: AbortSignal;
}

// The bundler may load this module more than once in one process; the limit counts all.
const slot = globalThis as typeof globalThis & { beschlusswerkStreams?: Map<() => void, string> };
const streams = (slot.beschlusswerkStreams ??= new Map<() => void, string>());

/**
 * Server-sent events that say that something changed, with a running number and nothing else. It ends when the browser
 * goes, after ten minutes, and when the program is told to end.
 * @returns null if the person has too many open
 */
export function eventStream(source: Source): EventStream | null {
  const ofPerson = [...streams.values()].filter((person) => person === source.personId);
  if (ofPerson.length >= OPEN_PER_PERSON) return null;
  let release: () => void = () => undefined;
  return new ReadableStream({
    start: (controller) => {
      const send = (text: string) => controller.enqueue(ENCODER.encode(`${text}\n\n`));
      const end = () => {
        release();
        controller.close();
      };
      send(`retry: ${RETRY_MS}`);
      release = hold(end, source, send);
      if (source.gone.aborted) end();
    },
    // The other side has closed it already.
    cancel: () => release(),
  });
}

const ENCODER = new TextEncoder();

/** Keeps a stream going; what it returns lets go of everything it holds, once. */
function hold(
  end: () => void,
  { personId, subscribe, gone }: Source,
  send: (text: string) => void,
): () => void {
  let changes = 0;
  const unsubscribe = subscribe(() => send(`event: changed\ndata: ${changes++}`));
  const heartbeat = setInterval(() => send('event: alive\ndata: 0'), HEARTBEAT_MS);
  const limit = setTimeout(end, LONGEST_MS);
  gone.addEventListener('abort', end);
  remember(end, personId);
  return () => {
    unsubscribe();
    clearInterval(heartbeat);
    clearTimeout(limit);
    gone.removeEventListener('abort', end);
    forget(end);
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** An open stream would keep the server from ending; with one open the signals are heard here too. */
function endAll(): void {
  for (const end of [...streams.keys()]) end();
}

function remember(end: () => void, personId: string): void {
  if (streams.size === 0) for (const signal of SIGNALS) process.on(signal, endAll);
  streams.set(end, personId);
}

function forget(end: () => void): void {
  if (streams.delete(end) && streams.size === 0) for (const signal of SIGNALS) process.off(signal, endAll);
}
