import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { storableText } from '@/lib/db/storable-json';
import { DEMAND_KINDS } from '@/lib/domain/demand';
import { isStateCode } from '@/lib/domain/federal-state';
import { BOARD_SORTS, STATUS_CHOICES, type FollowUpSelection } from '@/lib/domain/follow-up-filter';
import type { Actor } from '@/lib/policy/actor';
import type { FollowUpFilter } from '@/lib/routes';

/** The query of the board as it stands in the address; what is no known value narrows nothing. */
export type BoardQuery = Readonly<Record<string, string | undefined>>;

const LONGEST_WORDS = 200;
const MOST_WORDS = 8;
/** As links spell it, and as a box without a value of its own does. */
const TICKED = new Set(['ja', 'on']);
const CODE = /^[\p{Lu}\d_-]{1,40}$/u;

/** Reads the criteria out of an address, or out of a filter that was kept (`konferenz=18&stand=OPEN`). */
export function readSelection(query: BoardQuery): FollowUpSelection {
  const { konferenz = '', stelle = '', feld = '', land = '' } = query;
  const status = STATUS_CHOICES.find((one) => one === query.stand) ?? 'ALL';
  return {
    conference: /^\d{1,4}$/.test(konferenz) ? Number(konferenz) : null,
    addressee: CODE.test(stelle) ? stelle : null,
    field: CODE.test(feld) ? feld : null,
    state: isStateCode(land) ? land : null,
    kind: DEMAND_KINDS.find((one) => one === query.art) ?? null,
    ...{ status, overdue: TICKED.has(query.ueberfaellig ?? ''), words: searchWords(query.suche ?? '') },
    sort: BOARD_SORTS.find((one) => one === query.sortierung) ?? 'beschluss',
  };
}

/** As the database takes them, and few enough that a search keeps nobody waiting. */
function searchWords(text: string): string {
  return storableText(text).trim().slice(0, LONGEST_WORDS).split(/\s+/).slice(0, MOST_WORDS).join(' ');
}

/** What opens where nothing was chosen: for an office in the chair what is open, overdue first; else everything. */
export function usualSelection({ chairs }: Actor): FollowUpSelection {
  const everything = readSelection({});
  return chairs.length > 0 ? { ...everything, status: 'UNSETTLED', sort: 'faelligkeit' } : everything;
}

/** The criteria as an address spells them, so that the same address gives the same rows to whoever may see them. */
export function selectionFilter(selection: FollowUpSelection): FollowUpFilter {
  const { overdue, sort, ...criteria } = selection;
  return { ...criteria, overdue: overdue ? 'ja' : null, sort };
}

/** The criteria that the database decides; standing and words are decided on what it gives. */
export function selectionWhere(selection: FollowUpSelection): Prisma.DemandWhereInput {
  const { conference, addressee, field, state, kind, status } = selection;
  const byField = field === null ? null : { policyField: { code: field } };
  return {
    // Suggestions stand in the review; what is not followed up is shown where it is asked for.
    ...{ confirmedAt: { not: null }, followUp: status !== 'NOT_TRACKED' },
    ...(kind === null ? {} : { kind }),
    ...(addressee === null ? {} : { addressees: { some: { body: { code: addressee } } } }),
    AND: [
      conference === null ? {} : { resolution: { meeting: { conference: { number: conference } } } },
      state === null ? {} : { resolution: { applicants: { some: { stateCode: state } } } },
      byField === null ? {} : { OR: [byField, { policyFieldId: null, resolution: byField }] },
    ],
  };
}
