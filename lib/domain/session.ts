import type { AgendaItemStatus } from './agenda-item-status';
import type { StateCode } from './federal-state';
import type { AgendaKind, Applicant } from './minutes';
import type { VoteCounts } from './outcome';
import type { NamedVotes, SessionOutcome } from './session-command';
import type { TextBlock } from './text-block';
import { isClosingItem } from './standard-agenda';
import type { VotingRules } from './vote';

/** The sitting (Sitzung) of a Hauptkonferenz as the office records it; every reader gets a narrower view of it. */
export interface Session {
  meetingId: string;
  conferenceNumber: number;
  status: 'PLANNED' | 'RUNNING' | 'HELD';
  /** Null: nothing is called. */
  calledItemId: string | null;
  rules: VotingRules;
  /** Länder in the room now, in chair order; empty where attendance is not kept (lib/domain/vote). */
  present: StateCode[];
  /** In printed order, sections included. */
  items: SessionItem[];
}

/** An item of the agenda as far as the sitting deals with it. */
export interface SessionItem {
  id: string;
  number: string;
  kind: AgendaKind;
  status: AgendaItemStatus;
  /** As it stands now: the meeting may have changed it. */
  title: string;
  applicants: Applicant[];
  allStates: boolean;
  /** The standing entry on the Grüne Liste; null where it is not on it. */
  greenListEntryId: string | null;
  /** False where it is not on the list, or no longer open with the text under which it was sealed. */
  sealHolds: boolean;
  /** The Länder are voting on its motion in the Umlaufverfahren: nothing is decided here meanwhile. */
  inCircular: boolean;
  /** TOP C itself. */
  adoptsGreenList: boolean;
  wording: SessionWording;
  /** What stands; null while it is undecided or what was recorded was taken back. */
  decision: RecordedDecision | null;
  /** Everything that was ever recorded, oldest first, slips included. */
  log: RecordedDecision[];
  withdrawnBy: StateCode | null;
  mergedInto: { id: string; number: string } | null;
  /** "01/2027" with its day (ISO), where it was decided in the Umlaufverfahren. */
  circular: { reference: string; decidedOn: string | null } | null;
}

/** What is voted on. */
export interface SessionWording {
  /** Ziffern counted. Empty where there is no text. */
  blocks: TextBlock[];
  /** The seal of these words; null without a text. */
  hash: string | null;
  /** 0: the motion's own text; n: changed n times in the meeting. */
  changes: number;
  /** The motion's text where the meeting changed it, for the word diff; null otherwise. */
  before: { title: string; blocks: TextBlock[] } | null;
}

/** One entry of the ledger. Counts, votes and reasons are internal. */
export interface RecordedDecision {
  id: string;
  /** Of the command that recorded it: so a browser names it before it has the answer. Null where none was sent. */
  clientKey: string | null;
  outcome: SessionOutcome;
  counts: VoteCounts | null;
  votes: NamedVotes | null;
  absent: StateCode[];
  /** Adopted en bloc under TOP C. */
  enBloc: boolean;
  /** True: this entry takes the one before back. */
  takenBack: boolean;
  correctionReason: string | null;
  deviationReason: string | null;
  /** By a rule that is not confirmed. */
  unconfirmedRule: boolean;
  recordedBy: string | null;
  recordedAt: Date;
}

/** What stands after everything that was recorded, oldest first; null if nothing does or the last entry took it back. */
export function standingDecision<Entry extends { takenBack: boolean }>(log: readonly Entry[]): Entry | null {
  const last = log.at(-1);
  return last && !last.takenBack ? last : null;
}

/**
 * Items that wait for an outcome, in printed order. Sections, Kamin talks and "Verschiedenes" have none of their own; an
 * outcome may be recorded of the last two all the same.
 */
export function undecidedItems<Item extends Pick<SessionItem, 'kind' | 'title' | 'status' | 'decision'>>(
  items: readonly Item[],
): Item[] {
  return items.filter(
    (item) =>
      (item.kind === 'ITEM' || item.kind === 'FORMAL') &&
      !isClosingItem(item) &&
      item.status === 'OPEN' &&
      item.decision === null,
  );
}
