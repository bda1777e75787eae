import type { QueuedCommand, SessionQueue } from '@/lib/domain/session-queue';

/** Whose commands of which conference. */
export interface QueuePlace {
  conferenceNumber: number;
  personId: string;
}

const conferencePrefix = ({ conferenceNumber }: QueuePlace) => `beschlusswerk:sitzung:${conferenceNumber}:`;
const prefix = (place: QueuePlace) => `${conferencePrefix(place)}${place.personId}:`;
// Each command has a place of its own, so that two windows that add one at the same moment do not lose either.
const keyOf = (place: QueuePlace, { sent }: QueuedCommand) => prefix(place) + sent.clientKey;

/** The queue as it lies in this browser; where that keeps nothing, in this window alone. */
export interface KeptQueue {
  read: () => SessionQueue;
  change: (by: (queue: SessionQueue) => SessionQueue) => SessionQueue;
  /** False: it would be lost with the window. */
  stored: () => boolean;
}

export function keptQueue(place: QueuePlace): KeptQueue {
  let stored = true;
  let here: SessionQueue = [];
  const read = () => (stored ? readQueue(place) : here);
  return {
    read,
    change: (by) => {
      const before = read();
      here = by(before);
      stored &&= writeQueue(place, before, here);
      return here;
    },
    stored: () => stored,
  };
}

/** Oldest first; also what another window put there. */
function readQueue(place: QueuePlace): SessionQueue {
  return storedKeys()
    .filter((key) => key.startsWith(prefix(place)))
    .flatMap((key) => parse(localStorage.getItem(key)) ?? [])
    .sort((a, b) => a.sent.sentAt.localeCompare(b.sent.sentAt));
}

/**
 * Keeps the difference between two states of the queue. New and changed commands are written before others go: a
 * browser that dies in between sends one again, which does no harm, and loses none.
 * @returns false where the browser keeps nothing
 */
function writeQueue(place: QueuePlace, before: SessionQueue, after: SessionQueue): boolean {
  try {
    for (const entry of after)
      if (!before.includes(entry)) localStorage.setItem(keyOf(place, entry), JSON.stringify(entry));
    const kept = new Set(after.map((entry) => keyOf(place, entry)));
    for (const entry of before)
      if (!kept.has(keyOf(place, entry))) localStorage.removeItem(keyOf(place, entry));
    return true;
  } catch {
    return false;
  }
}

/** How many commands of the same conference somebody else left in this browser; they are theirs to send. */
export function othersWaiting(place: QueuePlace): number {
  return storedKeys().filter(
    (key) => key.startsWith(conferencePrefix(place)) && !key.startsWith(prefix(place)),
  ).length;
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function parse(stored: string | null): QueuedCommand | null {
  try {
    const entry = JSON.parse(stored ?? '') as QueuedCommand | null;
    return entry && typeof entry.sent.clientKey === 'string' ? entry : null;
  } catch {
    return null;
  }
}
