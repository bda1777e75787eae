import { ok, refuse, type Result } from '@/lib/result';
import { standingEntry, type ListableItem } from './green-list';
import type { RefusalCode } from './refusal';

export const PREPARATORY_OUTCOMES = ['GREEN_LIST', 'DEBATE', 'REVISE', 'WITHDRAWN'] as const;
/** What the Vorkonferenz settles for an item: Grüne Liste, Debatte, überarbeiten, zurückgezogen. */
export type PreparatoryOutcome = (typeof PREPARATORY_OUTCOMES)[number];

/** The result of the Vorkonferenz for one item, as it stands or as it is to be recorded. */
export interface PreparatoryResult {
  outcome: PreparatoryOutcome;
  /** For the members of the conference alone; null for none. */
  note: string | null;
}

export interface ResultState {
  item: Pick<ListableItem, 'open' | 'entries'>;
  /** Null before the first. */
  recorded: (PreparatoryResult & { version: number }) | null;
}

/** What follows from recording a result. */
export interface ResultEvent {
  /** The item comes off the Grüne Liste, for which there is no agreement any more. */
  leavesGreenList: boolean;
  /** The coordinating Land is asked for a new text. */
  asksForRevision: boolean;
}

/**
 * Records or corrects a result. `version`: of the result as the form saw it, null for none.
 * Refuses CHANGED_MEANWHILE, PREPARATORY_UNCHANGED, GREEN_LIST_ITEM_CLOSED, GREEN_LIST_CALLED.
 */
export function decideResult(
  { item, recorded }: ResultState,
  { outcome, note, version }: PreparatoryResult & { version: number | null },
): Result<ResultEvent, RefusalCode> {
  if ((recorded?.version ?? null) !== version) return refuse('CHANGED_MEANWHILE');
  if (recorded?.outcome === outcome && recorded.note === note) return refuse('PREPARATORY_UNCHANGED');
  if (outcome === 'GREEN_LIST' && !item.open) return refuse('GREEN_LIST_ITEM_CLOSED');
  const standing = standingEntry(item);
  const leavesGreenList = standing !== null && outcome !== 'GREEN_LIST';
  if (leavesGreenList && standing.adopted) return refuse('GREEN_LIST_CALLED');
  return ok({
    leavesGreenList,
    asksForRevision: outcome === 'REVISE' && recorded?.outcome !== 'REVISE',
  });
}
