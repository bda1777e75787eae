import type { MotionText } from '@/lib/domain/motion-text';

/** A text that the program has not confirmed to have kept; it lies in this browser until then. */
export interface LocalCopy {
  key: string;
  baseNumber: number;
  draftVersion: number | null;
  text: MotionText;
  /** Milliseconds of this machine's clock. */
  at: number;
}

interface Place {
  motionId: string;
  personId: string;
}

const prefix = ({ motionId, personId }: Place) => `beschlusswerk:antrag:${motionId}:${personId}:`;

/** The key of one window's copy. */
export function copyKey(place: Place, windowId: string): string {
  return prefix(place) + windowId;
}

/** The window whose copy it is. */
export function windowOf({ key }: Pick<LocalCopy, 'key'>): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

/** Keeps a copy in this browser; false where the browser does not let us. */
export function writeCopy({ key, ...copy }: LocalCopy): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function removeCopy(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be stored, nothing lies.
  }
}

/** The copies of this person's text of a motion, newest first. */
export function readCopies(place: Place): LocalCopy[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix(place)))
      .flatMap((key) => {
        const copy = parseCopy(localStorage.getItem(key));
        return copy ? [{ key, ...copy }] : [];
      })
      .sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

function parseCopy(stored: string | null): Omit<LocalCopy, 'key'> | null {
  try {
    const copy = JSON.parse(stored ?? '') as Omit<LocalCopy, 'key'> | null;
    return copy && Array.isArray(copy.text.blocks) && Array.isArray(copy.text.rationale) ? copy : null;
  } catch {
    return null;
  }
}
