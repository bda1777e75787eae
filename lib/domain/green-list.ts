import { ok, refuse, type Result } from '@/lib/result';
import type { StateCode } from './federal-state';
import type { RefusalCode } from './refusal';

/** Why an item is no longer on the list: a Land asked for it, its text changed, or the item itself did. */
export type GreenListLift = 'REQUESTED' | 'TEXT_CHANGED' | 'ITEM_CHANGED';

/** One stay on the list; an entry is ended, never overwritten, and a return is a new entry. */
export interface GreenListEntry {
  id: string;
  /** The seal: the hash of the text as the Länder could read it. */
  sealedHash: string;
  lift: { kind: GreenListLift; state: StateCode | null; recordedBy: string | null } | null;
  /** Adopted en bloc under TOP C. */
  adopted: boolean;
}

/** An item of the agenda as far as the Grüne Liste depends on it. */
export interface ListableItem {
  /** Neither withdrawn, merged, postponed nor decided, nor given another wording in the room. */
  open: boolean;
  /** The latest version of its motion's text; null without one. */
  text: { versionId: string; hash: string } | null;
  /** The Vorkonferenz recorded "Grüne Liste" for it. */
  agreed: boolean;
  /** Oldest first. */
  entries: readonly GreenListEntry[];
}

/** By the conference's rules of procedure (GREEN_LIST_LIFTING); unconfirmed in DOMAIN §2.4. */
export interface GreenListRule {
  /** Any Land may lift; otherwise the office alone does, for the Land that asks. */
  anyState: boolean;
  until: 'DEADLINE' | 'CALLED';
}

/** How long the list may change. */
export interface GreenListPeriod extends GreenListRule {
  /** Last day of the deadline (ISO); null where none is set. */
  dueOn: string | null;
  /** TOP C is or was called, or the meeting is over. */
  called: boolean;
}

/** What a new entry seals. */
export interface Sealing {
  versionId: string;
  hash: string;
}

/**
 * Null while items may come off; the same holds for coming on, so that no item is adopted that no Land could have
 * taken off. Calling TOP C ends it under either rule. `today`: the day in Berlin (ISO).
 */
export function periodOver(
  { until, dueOn, called }: GreenListPeriod,
  today: string,
): 'GREEN_LIST_CALLED' | 'DEADLINE_PASSED' | null {
  if (called) return 'GREEN_LIST_CALLED';
  return until === 'DEADLINE' && dueOn !== null && today > dueOn ? 'DEADLINE_PASSED' : null;
}

/** The entry by which the item is on the list now, adopted ones included; null if it is not. */
export function standingEntry({ entries }: Pick<ListableItem, 'entries'>): GreenListEntry | null {
  return entries.find(({ lift }) => lift === null) ?? null;
}

/** What keeps an item from being sealed; null if nothing does. */
export function sealObstacle({
  open,
  text,
}: ListableItem): 'GREEN_LIST_ITEM_CLOSED' | 'GREEN_LIST_ITEM_WITHOUT_TEXT' | null {
  if (!open) return 'GREEN_LIST_ITEM_CLOSED';
  return text === null ? 'GREEN_LIST_ITEM_WITHOUT_TEXT' : null;
}

/** True for what the next sealing takes: agreed in the Vorkonferenz and never on the list before. */
export function awaitsSealing({ agreed, entries }: ListableItem): boolean {
  return agreed && entries.length === 0;
}

/**
 * Seals all that awaits it, or nothing: an item that cannot be is named before, never skipped silently
 * (ARCHITECTURE §3). `seen`: the versions that the office saw and means.
 * Refuses GREEN_LIST_CALLED, DEADLINE_PASSED, GREEN_LIST_NOTHING_TO_SEAL, GREEN_LIST_ITEM_CLOSED,
 * GREEN_LIST_ITEM_WITHOUT_TEXT, CHANGED_MEANWHILE.
 */
export function decideSealing<Item extends ListableItem>(
  items: readonly Item[],
  seen: readonly string[],
  period: GreenListPeriod,
  today: string,
): Result<{ item: Item; sealing: Sealing }[], RefusalCode> {
  const over = periodOver(period, today);
  if (over) return refuse(over);
  const awaiting = items.filter(awaitsSealing);
  if (awaiting.length === 0) return refuse('GREEN_LIST_NOTHING_TO_SEAL');
  const sealings: { item: Item; sealing: Sealing }[] = [];
  for (const item of awaiting) {
    const obstacle = sealObstacle(item);
    if (obstacle) return refuse(obstacle);
    if (item.text) sealings.push({ item, sealing: item.text });
  }
  const same =
    sealings.length === seen.length && sealings.every((one) => seen.includes(one.sealing.versionId));
  return same ? ok(sealings) : refuse('CHANGED_MEANWHILE');
}

/**
 * Takes an item off, by the Land itself or by the office for it. `entryId`: the entry that the person saw.
 * Refuses GREEN_LIST_CALLED, DEADLINE_PASSED, GREEN_LIST_LIFTED_BY_OFFICE_ONLY, GREEN_LIST_ALREADY_LIFTED.
 */
export function decideLift(
  item: ListableItem,
  { entryId, byOffice }: { entryId: string; byOffice: boolean },
  period: GreenListPeriod,
  today: string,
): Result<null, RefusalCode> {
  const over = periodOver(period, today);
  if (over) return refuse(over);
  if (!period.anyState && !byOffice) return refuse('GREEN_LIST_LIFTED_BY_OFFICE_ONLY');
  return standingEntry(item)?.id === entryId ? ok(null) : refuse('GREEN_LIST_ALREADY_LIFTED');
}

/**
 * The Land that took this very text off takes that back. The caller has made sure that the person may speak for the
 * Land that lifted `entryId`.
 * Refuses GREEN_LIST_CALLED, DEADLINE_PASSED, GREEN_LIST_ALREADY_ON, CHANGED_MEANWHILE, GREEN_LIST_TEXT_CHANGED,
 * GREEN_LIST_ITEM_CLOSED, GREEN_LIST_NOT_AGREED.
 */
export function decideTakingBack(
  item: ListableItem,
  { entryId }: { entryId: string },
  period: GreenListPeriod,
  today: string,
): Result<Sealing, RefusalCode> {
  const place = freePlace(item, period, today);
  if (!place.ok) return place;
  const last = item.entries.at(-1);
  if (last?.id !== entryId || last.lift?.kind !== 'REQUESTED') return refuse('CHANGED_MEANWHILE');
  return last.sealedHash === place.value.hash ? place : refuse('GREEN_LIST_TEXT_CHANGED');
}

/**
 * The office puts an item back that fell off, with the text of now; what a Land took off stays off while it is that text.
 * Refuses GREEN_LIST_CALLED, DEADLINE_PASSED, GREEN_LIST_ALREADY_ON, GREEN_LIST_ITEM_CLOSED,
 * GREEN_LIST_ITEM_WITHOUT_TEXT, GREEN_LIST_NOT_AGREED, CHANGED_MEANWHILE, GREEN_LIST_LIFTED_BY_STATE.
 */
export function decidePuttingBack(
  item: ListableItem,
  { versionId }: { versionId: string },
  period: GreenListPeriod,
  today: string,
): Result<Sealing, RefusalCode> {
  const place = freePlace(item, period, today);
  if (!place.ok) return place;
  if (item.entries.length === 0 || place.value.versionId !== versionId) return refuse('CHANGED_MEANWHILE');
  return isLiftedAsItReads(item) ? refuse('GREEN_LIST_LIFTED_BY_STATE') : place;
}

/** True if a Land took the item off with exactly the text that it has now, and has not taken that back. */
export function isLiftedAsItReads({ entries, text }: ListableItem): boolean {
  const asItReads = entries.filter(({ sealedHash }) => sealedHash === text?.hash);
  return asItReads.at(-1)?.lift?.kind === 'REQUESTED';
}

/** The text that could be sealed now, if the item may be on the list at all and is not. */
function freePlace(item: ListableItem, period: GreenListPeriod, today: string): Result<Sealing, RefusalCode> {
  const over = periodOver(period, today);
  if (over) return refuse(over);
  if (standingEntry(item)) return refuse('GREEN_LIST_ALREADY_ON');
  if (!item.open) return refuse('GREEN_LIST_ITEM_CLOSED');
  if (item.text === null) return refuse('GREEN_LIST_ITEM_WITHOUT_TEXT');
  return item.agreed ? ok(item.text) : refuse('GREEN_LIST_NOT_AGREED');
}
