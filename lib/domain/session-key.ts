import type { SessionOutcome } from './session-command';

/** What a key of the recording page does. */
export type KeyAct =
  | { kind: 'RECORD'; outcome: SessionOutcome }
  /** Opens what the outcome needs: by whom, or with which item. */
  | { kind: 'ASK'; outcome: 'WITHDRAWN' | 'MERGED' }
  | { kind: 'CALL_NEXT' };

/** The key of each outcome, as it stands on its button. */
export const OUTCOME_KEYS: Readonly<Record<SessionOutcome, string>> = {
  UNANIMOUS: 'E',
  MAJORITY: 'M',
  REJECTED: 'A',
  NOTED: 'K',
  POSTPONED: 'V',
  WITHDRAWN: 'Z',
  MERGED: 'X',
};

/** What the key does; null for every other key. Large and small letters are the same. */
export function keyAct(key: string): KeyAct | null {
  if (key === 'Enter' || key.toUpperCase() === 'N') return { kind: 'CALL_NEXT' };
  const outcome = (Object.keys(OUTCOME_KEYS) as SessionOutcome[]).find(
    (one) => OUTCOME_KEYS[one] === key.toUpperCase(),
  );
  if (outcome === undefined) return null;
  return outcome === 'WITHDRAWN' || outcome === 'MERGED'
    ? { kind: 'ASK', outcome }
    : { kind: 'RECORD', outcome };
}
