import { ok, refuse, type Result } from '@/lib/result';
import type { StateCode } from './federal-state';
import type { AgendaKind } from './minutes';

export const AGENDA_ITEM_STATUSES = [
  'OPEN',
  'WITHDRAWN',
  'MERGED',
  'DECIDED_BY_CIRCULAR',
  'POSTPONED',
] as const;
export type AgendaItemStatus = (typeof AGENDA_ITEM_STATUSES)[number];

/** An item as far as what may become of it depends on it. */
export interface ItemState {
  id: string;
  kind: AgendaKind;
  status: AgendaItemStatus;
  withdrawnBy: StateCode | null;
  mergedIntoId: string | null;
}

export type ItemFault =
  /** A section is no item: it is renamed or, empty, removed. */
  | 'SECTION_IS_NO_ITEM'
  /** Already withdrawn, merged, postponed or decided. */
  | 'ITEM_CLOSED'
  | 'ITEM_OPEN'
  /** Two items merge that are both open, and of which either both or none is a Kamin theme. */
  | 'MERGE_TARGET_CLOSED'
  /** What an edition told all Länder is not taken back without a word. */
  | 'STATUS_SENT_OUT';

type Decided = Result<Pick<ItemState, 'status' | 'withdrawnBy' | 'mergedIntoId'>, ItemFault>;

/** "Rücknahme Berlin": the item stays on the list with its number. Null: by whom is not recorded. */
export function withdrawn(item: ItemState, by: StateCode | null): Decided {
  const fault = faultOfClosing(item);
  return fault ? refuse(fault) : ok({ status: 'WITHDRAWN', withdrawnBy: by, mergedIntoId: null });
}

/** "Zusammenlegung mit TOP 7.2". */
export function merged(item: ItemState, target: ItemState): Decided {
  const fault = faultOfClosing(item);
  if (fault) return refuse(fault);
  const joins =
    target.id !== item.id &&
    faultOfClosing(target) === null &&
    (target.kind === 'KAMIN') === (item.kind === 'KAMIN');
  if (!joins) return refuse('MERGE_TARGET_CLOSED');
  return ok({ status: 'MERGED', withdrawnBy: null, mergedIntoId: target.id });
}

/** "vertagt": the next conference will deal with it. */
export function postponed(item: ItemState): Decided {
  const fault = faultOfClosing(item);
  return fault ? refuse(fault) : ok({ status: 'POSTPONED', withdrawnBy: null, mergedIntoId: null });
}

/**
 * Takes withdrawal, merging or postponement back, as long as no edition told of it.
 * @param sentStatus what the last edition says of the item; null where it does not stand in one
 */
export function reopened(item: ItemState, sentStatus: AgendaItemStatus | null): Decided {
  if (item.status === 'OPEN') return refuse('ITEM_OPEN');
  if (item.status === 'DECIDED_BY_CIRCULAR') return refuse('ITEM_CLOSED');
  if (sentStatus === item.status) return refuse('STATUS_SENT_OUT');
  return ok({ status: 'OPEN', withdrawnBy: null, mergedIntoId: null });
}

function faultOfClosing({ kind, status }: ItemState): ItemFault | null {
  if (kind === 'SECTION') return 'SECTION_IS_NO_ITEM';
  return status === 'OPEN' ? null : 'ITEM_CLOSED';
}
