import 'server-only';
import { openDatabase, type OpenDatabase } from './client';
import { LIVE_CHANNEL } from './mutate';

/** Called when a meeting changed, or may have: what is seen has to be read again. */
type Listener = () => void;

/** The process's one listener to the database and everybody it tells. */
interface Hub {
  database: OpenDatabase;
  listeners: Map<string, Set<Listener>>;
  /** True once the database listens: from here on nothing is missed. */
  listening: boolean;
}

// The bundler may load this module more than once in one process; one connection listens for all.
const slot = globalThis as typeof globalThis & { beschlusswerkLive?: Hub };

/**
 * Calls `listener` whenever a change of that meeting was committed, by this process or another one on the same
 * database, and once as soon as it is certain that no later change is missed (also after a lost connection). Nothing
 * is said of what changed; everybody reads the own view of it. Source: `Mutation.announce` in lib/db/mutate.
 * @returns stops it
 */
export function onMeetingChanged(meetingId: string, listener: Listener): () => void {
  const { listeners, listening } = hub();
  const ofMeeting = listeners.get(meetingId) ?? new Set();
  listeners.set(meetingId, ofMeeting.add(listener));
  // Later, as in every other case, so that the caller holds what stops it.
  if (listening) queueMicrotask(() => ofMeeting.has(listener) && listener());
  return () => {
    ofMeeting.delete(listener);
    if (ofMeeting.size === 0 && listeners.get(meetingId) === ofMeeting) listeners.delete(meetingId);
  };
}

function hub(): Hub {
  const database = openDatabase();
  if (slot.beschlusswerkLive?.database !== database) slot.beschlusswerkLive = begin(database);
  return slot.beschlusswerkLive;
}

function begin(database: OpenDatabase): Hub {
  const started: Hub = { database, listeners: new Map(), listening: false };
  database.listen(LIVE_CHANNEL, {
    told: (meetingId) => tell(started.listeners.get(meetingId)),
    listening: () => {
      started.listening = true;
      for (const ofMeeting of started.listeners.values()) tell(ofMeeting);
    },
  });
  return started;
}

function tell(listeners: Iterable<Listener> = []): void {
  for (const listener of [...listeners]) listener();
}
