import type { DemandKind } from './demand';
import {
  awaitsAssessment,
  DEMAND_STATUSES,
  isSettled,
  type DemandStanding,
  type DemandStatus,
  type StandingEntry,
} from './demand-status';
import type { StateCode } from './federal-state';

/**
 * What the board takes for a status: one of them, whatever still needs attention, what was answered and not assessed
 * since, or all that is followed up.
 */
export const STATUS_CHOICES = ['UNSETTLED', 'UNASSESSED', 'ALL', ...DEMAND_STATUSES] as const;
export type StatusChoice = (typeof STATUS_CHOICES)[number];

/** In which order the board stands, as the address spells it; by addressee it falls into groups. */
export const BOARD_SORTS = ['faelligkeit', 'beschluss', 'stelle', 'stand', 'eintrag'] as const;
export type BoardSort = (typeof BOARD_SORTS)[number];

/** What of the Erfolgskontrolle is looked at; null and '' narrow nothing. */
export interface FollowUpSelection {
  /** Number of the conference that asked. */
  conference: number | null;
  /** Code of a body. */
  addressee: string | null;
  /** Code of a policy field. */
  field: string | null;
  /** A Land among the applicants of the resolution. */
  state: StateCode | null;
  kind: DemandKind | null;
  status: StatusChoice;
  /** Only what is owed an answer that has not come. */
  overdue: boolean;
  words: string;
  sort: BoardSort;
}

/** A request as far as its place on the board depends on it. */
export interface BoardDemand {
  conference: { number: number };
  resolution: { position: number; title: string };
  clause: number;
  position: number;
  text: string;
  /** Until when an answer is owed; ISO. */
  answerDueOn: string | null;
  addressees: readonly { code: string; name: string }[];
  /** In the order of their days. */
  entries: readonly StandingEntry[];
  standing: DemandStanding;
}

/** True where all words typed stand in the request or in the title of its resolution, in either case. */
export function holdsWords({ text, resolution }: BoardDemand, words: string): boolean {
  const where = `${text} ${resolution.title}`.toLocaleLowerCase('de');
  return words
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .every((word) => where.includes(word));
}

/** True where the standing is the one looked for; the other criteria are the database's. */
export function hasStanding(
  { standing, entries }: Pick<BoardDemand, 'standing' | 'entries'>,
  { status, overdue }: Pick<FollowUpSelection, 'status' | 'overdue'>,
): boolean {
  if (overdue && !standing.overdue) return false;
  if (status === 'UNASSESSED') return awaitsAssessment(entries);
  if (status === 'ALL') return standing.status !== 'NOT_TRACKED';
  return status === 'UNSETTLED' ? !isSettled(standing.status) : standing.status === status;
}

/** How many stand where, in the order of the statuses; statuses that nobody has are left out. */
export function statusCounts(
  demands: readonly Pick<BoardDemand, 'standing'>[],
): { status: DemandStatus; count: number }[] {
  return DEMAND_STATUSES.map((status) => ({
    status,
    count: demands.filter(({ standing }) => standing.status === status).length,
  })).filter(({ count }) => count > 0);
}

const AT_THE_END = '9999-12-31';
const byResolution = (a: BoardDemand, b: BoardDemand) =>
  b.conference.number - a.conference.number ||
  a.resolution.position - b.resolution.position ||
  a.clause - b.clause ||
  a.position - b.position;
const lastDay = ({ entries }: BoardDemand) => entries.at(-1)?.on ?? '';

const ORDERS: Readonly<Record<BoardSort, (a: BoardDemand, b: BoardDemand) => number>> = {
  // Overdue first, then what is due next; what is settled owes nothing.
  faelligkeit: (a, b) =>
    Number(b.standing.overdue) - Number(a.standing.overdue) ||
    Number(isSettled(a.standing.status)) - Number(isSettled(b.standing.status)) ||
    (a.answerDueOn ?? AT_THE_END).localeCompare(b.answerDueOn ?? AT_THE_END),
  beschluss: () => 0,
  stelle: () => 0,
  stand: (a, b) => DEMAND_STATUSES.indexOf(a.standing.status) - DEMAND_STATUSES.indexOf(b.standing.status),
  eintrag: (a, b) => lastDay(b).localeCompare(lastDay(a)),
};

/** In the order asked for; what is equal in it by conference (the latest first), TOP and Ziffer. */
export function inBoardOrder<Demand extends BoardDemand>(
  demands: readonly Demand[],
  sort: BoardSort,
): Demand[] {
  return [...demands].sort((a, b) => ORDERS[sort](a, b) || byResolution(a, b));
}

/** A request on the board, below the addressee it is listed under; null where the board has no groups. */
export interface BoardRow<Demand> {
  group: { code: string; name: string } | null;
  demand: Demand;
}

/** The rows of the board; by addressee a request stands under each of its addressees, without one at the end. */
export function boardRows<Demand extends BoardDemand>(
  demands: readonly Demand[],
  sort: BoardSort,
): BoardRow<Demand>[] {
  const ordered = inBoardOrder(demands, sort);
  if (sort !== 'stelle') return ordered.map((demand) => ({ group: null, demand }));
  const bodies = new Map(ordered.flatMap(({ addressees }) => addressees.map((one) => [one.code, one])));
  const groups = [...bodies.values()].sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return [
    ...groups.flatMap((group) =>
      ordered
        .filter(({ addressees }) => addressees.some(({ code }) => code === group.code))
        .map((demand) => ({ group, demand })),
    ),
    ...ordered
      .filter(({ addressees }) => addressees.length === 0)
      .map((demand) => ({ group: { code: '', name: 'Ohne Adressat' }, demand })),
  ];
}
