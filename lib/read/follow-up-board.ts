import 'server-only';
import { database } from '@/lib/db/client';
import { loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import type { DemandOutline } from '@/lib/db/stored-standings';
import type { DemandStatus } from '@/lib/domain/demand-status';
import { boardRows, hasStanding, statusCounts, type FollowUpSelection } from '@/lib/domain/follow-up-filter';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes, type FollowUpFilter } from '@/lib/routes';
import { followUpChoices, type FollowUpChoices } from './follow-up-choices';
import { followUpNotices, type FollowUpNotices } from './follow-up-notices';
import { boardRowView, type BoardRowView } from './follow-up-row';
import { followUpRows } from './follow-up-rows';
import { readSelection, selectionFilter, usualSelection, type BoardQuery } from './follow-up-selection';
import { savedFilters, type SavedFilterView } from './saved-filters';

export interface FollowUpBoard {
  selection: FollowUpSelection;
  /** The same as an address spells it: for links, and as the text of a query. */
  filter: FollowUpFilter;
  query: string;
  /** Nothing was chosen: what opens is the usual, or the filter that this person lets open first. */
  opened: 'CHOSEN' | 'USUAL' | 'FIRST_FILTER';
  /** By addressee under its name; otherwise one group without a name. */
  groups: { name: string | null; rows: BoardRow[] }[];
  /** Requests that fit. */
  total: number;
  page: number;
  pages: number;
  /** Of everything that fits but for its standing. */
  counts: { status: DemandStatus; count: number; href: string }[];
  overdue: { count: number; href: string };
  /** How many need attention. */
  unsettled: { count: number; href: string };
  /** How many were answered and not assessed since; null for whoever assesses nothing. */
  unassessed: { count: number; href: string } | null;
  choices: FollowUpChoices;
  notices: FollowUpNotices;
  saved: SavedFilterView[];
  /** Where the letters of the chosen conference are, or of the latest; null for whoever reads none. */
  letters: string | null;
  can: { save: boolean; manage: boolean };
}

export interface BoardRow extends BoardRowView {
  /** The office may enter something on it. */
  manageable: boolean;
}

const LISTED = 50;
const isNarrowing = (query: BoardQuery) =>
  Object.entries(query).some(([name, value]) => name !== 'seite' && value !== undefined);

/**
 * The board of the Erfolgskontrolle as this reader may see it (DOMAIN §2.9). Without any criterion in the address the
 * person's own first filter opens, else what is usual for it.
 */
export async function followUpBoard(actor: Actor, query: BoardQuery): Promise<FollowUpBoard> {
  const saved = await savedFilters(actor);
  const first = isNarrowing(query) ? undefined : saved.find(({ opensFirst }) => opensFirst);
  const selection = first ? first.selection : chosen(actor, query);
  const [{ inScope, found }, choices, notices] = await Promise.all([
    followUpRows(actor, selection),
    followUpChoices(actor),
    followUpNotices(actor),
  ]);
  const shown = await page(actor, found, selection, query.seite);
  const rows = shown.groups.flatMap((group) => group.rows);
  const filter = selectionFilter(selection);
  return {
    ...{ filter, query: routes.followUp(filter).split('?')[1] ?? '' },
    ...{ selection, choices, notices, saved, total: found.length, ...figures(actor, inScope, selection) },
    opened: first ? 'FIRST_FILTER' : isNarrowing(query) ? 'CHOSEN' : 'USUAL',
    ...{ groups: groupViews(actor, shown.groups), page: shown.page, pages: shown.pages },
    can: {
      save: can(actor, 'filter.save') && actor.personId !== null,
      manage: rows.some((demand) => isManageable(actor, demand)),
    },
    letters: can(actor, 'dispatch.read')
      ? routes.dispatches((found.length > 0 ? selection.conference : null) ?? undefined)
      : null,
  };
}

const chosen = (actor: Actor, query: BoardQuery) =>
  isNarrowing(query) ? readSelection(query) : usualSelection(actor);

interface Group {
  name: string | null;
  rows: DemandRecord[];
}

/** One page of the rows, in the groups that they stand in; these alone are loaded with all that is shown of them. */
async function page(
  actor: Actor,
  found: readonly DemandOutline[],
  { sort }: FollowUpSelection,
  wanted: string | undefined,
) {
  const rows = boardRows(found, sort);
  const pages = Math.max(1, Math.ceil(rows.length / LISTED));
  const number = wanted && /^\d{1,4}$/.test(wanted) ? Math.min(Math.max(1, Number(wanted)), pages) : 1;
  const listed = rows.slice((number - 1) * LISTED, number * LISTED);
  const ids = listed.map(({ demand }) => demand.id);
  const loaded = await loadDemands(database(), actor, { id: { in: ids } });
  const records = new Map(loaded.map((record) => [record.id, record]));
  const groups: Group[] = [];
  for (const { group, demand } of listed) {
    const record = records.get(demand.id);
    if (!record) continue;
    const name = group?.name ?? null;
    const last = groups.at(-1);
    if (last && last.name === name) last.rows.push(record);
    else groups.push({ name, rows: [record] });
  }
  return { groups, page: number, pages };
}

function groupViews(actor: Actor, groups: readonly Group[]): FollowUpBoard['groups'] {
  return groups.map(({ name, rows }) => ({
    name,
    rows: rows.map((demand) => ({ ...boardRowView(demand), manageable: isManageable(actor, demand) })),
  }));
}

function isManageable(actor: Actor, { conference }: DemandRecord): boolean {
  const { number: conferenceNumber, termOpen } = conference;
  return can(actor, 'followUp.manage', { conferenceNumber, termOpen });
}

/** The chart above the board: how many stand where, each with the address that shows them. */
function figures(
  actor: Actor,
  inScope: readonly DemandOutline[],
  selection: FollowUpSelection,
): Pick<FollowUpBoard, 'counts' | 'overdue' | 'unsettled' | 'unassessed'> {
  const narrowed = (parts: Partial<FollowUpSelection>) => {
    const criteria: FollowUpSelection = { ...selection, status: 'ALL', overdue: false, ...parts };
    return {
      count: inScope.filter((demand) => hasStanding(demand, criteria)).length,
      href: routes.followUp(selectionFilter(criteria)),
    };
  };
  return {
    counts: statusCounts(inScope).map(({ status }) => ({ status, ...narrowed({ status }) })),
    overdue: narrowed({ overdue: true }),
    unsettled: narrowed({ status: 'UNSETTLED' }),
    unassessed: actor.chairs.length > 0 ? narrowed({ status: 'UNASSESSED' }) : null,
  };
}
