import 'server-only';
import type { AgendaItemStatus } from '@/lib/domain/agenda-item-status';
import type { MinutesAgendaEntry } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';

/** The columns that minutes print of an item, and no others: notes and results of the Vorkonferenz stay out. */
export const PRINTED_ENTRY = {
  number: true,
  title: true,
  kind: true,
  greenList: true,
  allStates: true,
  status: true,
  withdrawnByCode: true,
  mergedIntoNumber: true,
  mergedInto: { select: { number: true } },
  circularReference: true,
  parent: { select: { number: true } },
  applicants: { orderBy: { position: 'asc' }, select: { stateCode: true, role: true } },
} satisfies Prisma.AgendaItemSelect;

/** The columns that an agenda in preparation prints of an item. */
export const AGENDA_ENTRY = {
  ...PRINTED_ENTRY,
  postponedTo: { select: { conference: { select: { number: true } } } },
} satisfies Prisma.AgendaItemSelect;

export interface PrintedEntry extends Omit<MinutesAgendaEntry, 'status'> {
  status: AgendaItemStatus;
}

export interface StoredAgendaEntry extends PrintedEntry {
  /** Number of the conference that will deal with it. */
  postponedTo: number | null;
}

/** A stored item as minutes print it. */
export function printedEntry(
  item: Prisma.AgendaItemGetPayload<{ select: typeof PRINTED_ENTRY }>,
): PrintedEntry {
  return {
    number: item.number ?? '',
    parent: item.parent?.number ?? null,
    title: item.title,
    kind: item.kind,
    greenList: item.greenList,
    allStates: item.allStates,
    applicants: item.applicants.map(({ stateCode, role }) => ({ state: stateCode, role })),
    status: item.status,
    withdrawnBy: item.withdrawnByCode,
    // Minutes that were read may name a target that the record does not know.
    mergedInto: item.mergedInto?.number ?? item.mergedIntoNumber,
    circular: item.circularReference,
  };
}

/** A stored item as its agenda prints it, whether it is prepared or sent out. */
export function storedAgendaEntry(
  item: Prisma.AgendaItemGetPayload<{ select: typeof AGENDA_ENTRY }>,
): StoredAgendaEntry {
  return { ...printedEntry(item), postponedTo: item.postponedTo?.conference.number ?? null };
}
