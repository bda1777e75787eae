import type { VoteCounts } from './outcome';

const COUNTS = /^(\d{1,2})\s*[:/;,\- ]\s*(\d{1,2})\s*[:/;,\- ]\s*(\d{1,2})$/;
const TWO_COUNTS = /^(\d{1,2})\s*[:/;,\- ]\s*(\d{1,2})$/;

/**
 * Counts as they are said and written in the room: "13:1:2" is Ja, Nein, Enthaltung; "15:1" has no Enthaltung
 * (DOMAIN §2.5). Null where it is neither; whether so many votes are possible is judged with the outcome.
 */
export function parseCounts(text: string): VoteCounts | null {
  const found = COUNTS.exec(text.trim()) ?? TWO_COUNTS.exec(text.trim());
  if (!found) return null;
  const [yes = 0, no = 0, abstain = 0] = found.slice(1).map(Number);
  return { yes, no, abstain };
}

/** "13:1:2": Ja, Nein, Enthaltung. */
export function printCounts({ yes, no, abstain }: VoteCounts): string {
  return `${yes}:${no}:${abstain}`;
}
