import type { BodyKind } from './body-kind';
import { shiftDay } from './calendar-day';

export const WORKING_GROUP_KINDS = ['LAG', 'BLAG'] as const;
/** Länderoffene Arbeitsgruppe, Bund-Länder-Arbeitsgruppe. Source: DOMAIN §1. */
export type WorkingGroupKind = (typeof WORKING_GROUP_KINDS)[number];

/** Days before the end of a mandate or before a report is due on which its people are told. */
export const WARNING_DAYS = [60, 14] as const;

/** What a working group has to keep to, as far as warnings depend on it. */
export interface WatchedGroup {
  /** ISO; the end of the mandate, null where it has none or only a condition. */
  endsOn: string | null;
  /** ISO; the day it ended in fact. */
  endedOn: string | null;
  /** ISO; the last warning. */
  warnedOn: string | null;
  reports: readonly { title: string; dueOn: string | null; deliveredOn: string | null }[];
}

/** One warning that is due. */
export interface GroupWarning {
  kind: 'MANDATE' | 'REPORT';
  /** ISO; the day it is about. */
  on: string;
  /** Of the report; null for the mandate. */
  title: string | null;
}

/**
 * What a group is to be warned of today and was not yet: sixty and fourteen days before the day, once each; a program
 * that did not run on that very day makes up for it. Nothing once the group has ended or the report is there.
 * @param today ISO, the day in Berlin
 */
export function warningsDue(group: WatchedGroup, today: string): GroupWarning[] {
  if (group.endedOn !== null) return [];
  const reports = group.reports.flatMap(({ title, dueOn, deliveredOn }): GroupWarning[] =>
    dueOn === null || deliveredOn !== null ? [] : [{ kind: 'REPORT', on: dueOn, title }],
  );
  const mandate: GroupWarning[] =
    group.endsOn === null ? [] : [{ kind: 'MANDATE', on: group.endsOn, title: null }];
  return [...mandate, ...reports].filter(({ on }) => today <= on && isNew(on, group.warnedOn, today));
}

/** True if one of the days on which to warn of `on` has come since the last warning. */
function isNew(on: string, warnedOn: string | null, today: string): boolean {
  return WARNING_DAYS.map((days) => shiftDay(on, -days)).some(
    (day) => day <= today && (warnedOn === null || warnedOn < day),
  );
}

/** True where the mandate has run out on that day and nobody has ended or prolonged the group. ISO days. */
export function hasRunOut(
  { endsOn, endedOn }: Pick<WatchedGroup, 'endsOn' | 'endedOn'>,
  today: string,
): boolean {
  return endedOn === null && endsOn !== null && endsOn < today;
}

/** The conference's own, who are members as Länder or not at all. */
const WITHOUT_SEAT: ReadonlySet<BodyKind> = new Set<BodyKind>(['WORKING_GROUP', 'STATES', 'SECRETARIAT']);
/** Words for many: whoever sits in a group for them is a ministry or an agency. */
const COLLECTIVES: ReadonlySet<string> = new Set(['BUND', 'BREG', 'OTHER']);

/** True for bodies that can send somebody into a working group: ministries, agencies, conferences, associations. */
export function sendsMembers({ code, kind }: { code: string; kind: BodyKind }): boolean {
  return !WITHOUT_SEAT.has(kind) && !COLLECTIVES.has(code);
}
