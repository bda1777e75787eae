import type { AgendaItemStatus } from './agenda-item-status';
import type { MinutesAgendaEntry, MinutesConference } from './minutes';
import type { MotionKind } from './motion';
import type { TextBlock } from './text-block';

/** An entry of an agenda as it is printed, before and after the meeting. */
export interface PrintedAgendaEntry extends Omit<MinutesAgendaEntry, 'status'> {
  status: AgendaItemStatus;
  /** Number of the conference that will deal with it; null where it was not postponed or that one is not planned. */
  postponedTo?: number | null;
}

/** The text of a motion as it was sent out. */
export interface EditionText {
  kind: MotionKind;
  versionId: string;
  versionNumber: number;
  /** The seal of the version (TextVersion.hash). */
  hash: string;
  /** The proposed resolution, its Ziffern counted. */
  blocks: TextBlock[];
  /** Begründung. */
  rationale: TextBlock[];
}

export interface EditionEntry extends PrintedAgendaEntry {
  itemId: string;
  postponedTo: number | null;
  /** Null for what has none, for Kamin themes, and for what is no longer dealt with. */
  text: EditionText | null;
}

/**
 * What an edition holds, frozen: everything that agenda and booklet print of it, and nothing else. It is put together
 * from an allow-list, so that notes, results of the Vorkonferenz and comments have no way in.
 */
export interface AgendaEditionContent {
  conference: MinutesConference;
  /** In printed order. */
  entries: EditionEntry[];
}

/**
 * An item as the agenda named it last when it was sent out: title and applicants of that day, for what changed until the
 * vote stands with the resolution (DOMAIN §2.2, TOP 4.1 and 4.4 of the 18. IntMK). As it is where it was on no edition.
 */
export function asSentOut<E extends Pick<EditionEntry, 'title' | 'applicants' | 'allStates'>>(
  entry: E,
  itemId: string,
  sentOut: readonly EditionEntry[],
): E {
  const sent = sentOut.find((one) => one.itemId === itemId);
  if (!sent) return entry;
  const { title, applicants, allStates } = sent;
  return { ...entry, title, applicants, allStates };
}

const LETTERS = 26;

/** The letter of the edition after so many: 0 → "A", 25 → "Z", 26 → "AA". */
export function editionLetter(earlier: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (earlier % LETTERS));
  return earlier < LETTERS ? last : editionLetter(Math.floor(earlier / LETTERS) - 1) + last;
}
