import type { Session, SessionItem } from './session';

/** True if the meeting still has to say what becomes of the item. */
export function isUndecided({ kind, status, decision }: SessionItem): boolean {
  return kind !== 'SECTION' && status === 'OPEN' && decision === null;
}

/**
 * The item that comes next: the first undecided one behind the called one, else the first undecided one from the top.
 * What stands on the Grüne Liste waits for TOP C as long as that is undecided. Null: nothing is left.
 */
export function nextItem({ items, calledItemId }: Session): SessionItem | null {
  const listOpen = items.some((item) => item.adoptsGreenList && isUndecided(item));
  const callable = (item: SessionItem) =>
    isUndecided(item) && item.id !== calledItemId && !(listOpen && item.greenListEntryId !== null);
  const behind = items.slice(items.findIndex(({ id }) => id === calledItemId) + 1);
  return behind.find(callable) ?? items.find(callable) ?? null;
}

/** What is on the list that TOP C adopts, in printed order. */
export function greenListItems({ items }: Session): SessionItem[] {
  return items.filter(
    ({ greenListEntryId, adoptsGreenList }) => greenListEntryId !== null && !adoptsGreenList,
  );
}
