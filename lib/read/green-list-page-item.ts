import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { LISTABLE_ITEM, listableItem } from '@/lib/db/stored-green-list';
import type { StateCode } from '@/lib/domain/federal-state';
import { decideLift, decidePuttingBack, decideTakingBack, standingEntry } from '@/lib/domain/green-list';
import type { GreenListPeriod, ListableItem } from '@/lib/domain/green-list';
import type { Applicant } from '@/lib/domain/minutes';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';
import { ENTRY_WORDS, entrySteps, entryWords, printedLift } from './green-list-page-words';

export type GreenListState = 'ON_LIST' | 'ADOPTED' | 'LIFTED' | 'TEXT_CHANGED' | 'ITEM_CHANGED';

export interface GreenListItemView {
  id: string;
  /** TOP number without "TOP". */
  number: string;
  title: string;
  /** Null for an item without a motion, as imported minutes have them. */
  motionHref: string | null;
  applicants: Applicant[];
  allStates: boolean;
  state: GreenListState;
  /** "herausgenommen von Bayern am 15. März 2027, 10:12 Uhr" */
  words: string;
  /** The same for the printed list, without persons; null while the item is on it. */
  printRemark: string | null;
  /** What the Land said; for the members alone. */
  reason: string | null;
  /** The comparison of the sealed text with that of now; null where nothing differs. */
  changeHref: string | null;
  /** Everything that happened to the item on the list, oldest first; empty after one step. */
  history: string[];
  /** What this reader may do about the item now. */
  acts: {
    /** `states`: for which Länder; `byOffice`: for any Land that told the office. */
    lift: { entryId: string; states: StateCode[]; byOffice: boolean } | null;
    takeBack: { entryId: string } | null;
    putBack: { textVersionId: string } | null;
  };
}

/** The columns of an item on the page of the Grüne Liste. */
export const GREEN_LIST_ITEM = {
  ...LISTABLE_ITEM,
  ...{ number: true, title: true, allStates: true, greenList: true, motionId: true },
  motion: {
    select: {
      registeredAt: true,
      textVersions: {
        ...LISTABLE_ITEM.motion.select.textVersions,
        select: { id: true, hash: true, number: true },
      },
    },
  },
  applicants: { orderBy: { position: 'asc' }, select: { stateCode: true, role: true } },
  greenListEntries: {
    ...LISTABLE_ITEM.greenListEntries,
    select: {
      ...LISTABLE_ITEM.greenListEntries.select,
      ...ENTRY_WORDS,
    },
  },
} satisfies Prisma.AgendaItemSelect;

export type GreenListItemRow = Prisma.AgendaItemGetPayload<{ select: typeof GREEN_LIST_ITEM }>;
type EntryRow = GreenListItemRow['greenListEntries'][number];

/** What the view of an item depends on beside the item. */
export interface GreenListFrame {
  conferenceNumber: number;
  period: GreenListPeriod;
  /** ISO, in Berlin. */
  today: string;
  /** Ids of the entries that the office lifted for a Land. */
  liftedByOffice: ReadonlySet<string>;
}

/** An item that is or was on the list, as this reader sees it. */
export function greenListItemView(
  actor: Actor,
  row: GreenListItemRow,
  frame: GreenListFrame,
): GreenListItemView {
  const { id, title, allStates, greenListEntries: entries } = row;
  const last = entries.at(-1) ?? null;
  const { liftedByOffice } = frame;
  const steps = entries.flatMap((entry) => entrySteps(entry, liftedByOffice));
  return {
    ...{ id, title, allStates },
    number: row.number ?? '',
    motionHref: row.motionId !== null && row.motion?.registeredAt ? routes.motion(row.motionId) : null,
    applicants: row.applicants.map(({ stateCode, role }) => ({ state: stateCode, role })),
    state: stateOf(last),
    words: entryWords(last, row.status, liftedByOffice),
    printRemark: last === null ? null : printedLift(last),
    reason: last?.liftReason ?? null,
    changeHref: changeHref(row, last),
    history: steps.length > 1 ? steps : [],
    acts: actsOf(actor, listableItem(row), frame),
  };
}

function stateOf(entry: EntryRow | null): GreenListState {
  if (entry === null || entry.liftedAt === null) return entry?.adoptedAt ? 'ADOPTED' : 'ON_LIST';
  return entry.lift === 'REQUESTED' ? 'LIFTED' : (entry.lift ?? 'ITEM_CHANGED');
}

function changeHref({ motionId, motion }: GreenListItemRow, last: EntryRow | null): string | null {
  const from = last?.textVersion?.number;
  const to = motion?.textVersions[0]?.number;
  if (motionId === null || from === undefined || to === undefined || from === to) return null;
  return routes.motionComparison(motionId, { from, to });
}

/** The same decisions as in the use cases, so that no button is offered that would be refused. */
function actsOf(actor: Actor, item: ListableItem, frame: GreenListFrame): GreenListItemView['acts'] {
  const { conferenceNumber, period, today } = frame;
  const byOffice = can(actor, 'greenList.seal', { conferenceNumber });
  const states = can(actor, 'greenList.lift') ? statesOf(actor, 'STATE_APPROVER') : [];
  const standing = standingEntry(item);
  const mayLift =
    standing !== null &&
    !standing.adopted &&
    (byOffice || states.length > 0) &&
    decideLift(item, { entryId: standing.id, byOffice }, period, today).ok;
  const lifted = item.entries.at(-1);
  const state = lifted?.lift?.state ?? null;
  const ownLift =
    state !== null && (states.includes(state) || (byOffice && lifted?.lift?.recordedBy === actor.personId));
  const versionId = item.text?.versionId ?? '';
  return {
    lift: mayLift ? { entryId: standing.id, states, byOffice } : null,
    takeBack:
      lifted && ownLift && decideTakingBack(item, { entryId: lifted.id }, period, today).ok
        ? { entryId: lifted.id }
        : null,
    putBack:
      byOffice && decidePuttingBack(item, { versionId }, period, today).ok
        ? { textVersionId: versionId }
        : null,
  };
}
