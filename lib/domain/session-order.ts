import { undecidedItems, type Session, type SessionItem } from './session';

/** True if something can be recorded of the item; also of a Kamin talk, which needs no outcome. */
export function isOpenItem({ kind, status, decision }: SessionItem): boolean {
  return kind !== 'SECTION' && status === 'OPEN' && decision === null;
}

/**
 * The item that comes next: the first open one behind the called one, else the first from the top that still needs an
 * outcome. What stands on the Grüne Liste waits for TOP C as long as that is undecided. Null: nothing is left.
 */
export function nextItem({ items, calledItemId }: Session): SessionItem | null {
  const listOpen = items.some((item) => item.adoptsGreenList && isOpenItem(item));
  const callable = (item: SessionItem) =>
    isOpenItem(item) && item.id !== calledItemId && !(listOpen && item.greenListEntryId !== null);
  const behind = items.slice(items.findIndex(({ id }) => id === calledItemId) + 1);
  return behind.find(callable) ?? undecidedItems(items).find(callable) ?? null;
}

/** What is on the list that TOP C adopts, in printed order. */
export function greenListItems({ items }: Session): SessionItem[] {
  return items.filter(
    ({ greenListEntryId, adoptsGreenList }) => greenListEntryId !== null && !adoptsGreenList,
  );
}
