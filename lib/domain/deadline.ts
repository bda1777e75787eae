import { shiftDay } from './calendar-day';
import { workingDayUpTo, type DayObstacle, type HolidayCalendar } from './holiday';

/** In the order in which they fall. Source: issue "Preparation", DOMAIN §2. */
export const DEADLINE_KINDS = [
  'TOPIC_REGISTRATION',
  'MOTION_SUBMISSION',
  'CO_SIGNING',
  'PREPARATORY_MEETING',
  'DISPATCH',
  'GREEN_LIST_OBJECTION',
  'STATEMENT',
  'MINUTES_CORRECTION',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** How a deadline follows from the first day of the Hauptkonferenz. */
export interface DeadlineRule {
  kind: DeadlineKind;
  /** Calendar days before it; negative = after. */
  daysBefore: number;
  /** Moves to the last day before on which all sixteen Länder work. */
  avoidsHolidays: boolean;
}

export interface CalculatedDeadline {
  kind: DeadlineKind;
  /** ISO. */
  dueOn: string;
  /** Where the days alone lead. */
  plainOn: string;
  /** Why it does not stay there, the latest day first; empty where it does. */
  obstacles: DayObstacle[];
}

/** What one rule gives for a Hauptkonferenz that begins on `firstDay` (ISO). */
export function calculateDeadline(
  firstDay: string,
  rule: DeadlineRule,
  calendar: HolidayCalendar,
): CalculatedDeadline {
  const plainOn = shiftDay(firstDay, -rule.daysBefore);
  if (!rule.avoidsHolidays) return { kind: rule.kind, dueOn: plainOn, plainOn, obstacles: [] };
  const { day, obstacles } = workingDayUpTo(plainOn, calendar);
  return { kind: rule.kind, dueOn: day, plainOn, obstacles };
}

/** A deadline as it stands. Days are ISO. */
export interface StandingDeadline {
  kind: DeadlineKind;
  dueOn: string;
  /** What the rule gave; null: it was never calculated. */
  calculatedOn: string | null;
}

/** True if a person set another day than the rule gave. */
export function isAdjusted({ dueOn, calculatedOn }: Omit<StandingDeadline, 'kind'>): boolean {
  return dueOn !== calculatedOn;
}

/** What calculating anew does to one deadline. */
export interface DeadlineChange {
  kind: DeadlineKind;
  /** KEPT: a person adjusted it, so its day stays and only the calculated one behind it moves. */
  effect: 'ADDED' | 'MOVED' | 'KEPT';
  /** Null: there was none. */
  from: string | null;
  /** The day it has afterwards. */
  to: string;
  calculatedOn: string;
}

/** What would change; deadlines that stay as they are do not appear, adjusted ones keep their day. */
export function recalculation(
  standing: readonly StandingDeadline[],
  calculated: readonly CalculatedDeadline[],
): DeadlineChange[] {
  return calculated.flatMap(({ kind, dueOn }): DeadlineChange[] => {
    const before = standing.find((one) => one.kind === kind);
    if (!before) return [{ kind, effect: 'ADDED', from: null, to: dueOn, calculatedOn: dueOn }];
    if (before.calculatedOn === dueOn) return [];
    const kept = isAdjusted(before);
    const to = kept ? before.dueOn : dueOn;
    return [{ kind, effect: kept ? 'KEPT' : 'MOVED', from: before.dueOn, to, calculatedOn: dueOn }];
  });
}

/** All that a conference's deadlines follow from. */
export interface DeadlinePlan {
  /** Of the Hauptkonferenz, ISO; null where it is not known to the day. */
  firstDay: string | null;
  standing: readonly StandingDeadline[];
  /** The earliest deadline first. */
  rules: readonly DeadlineRule[];
}

/** What the rules of today would change; null where there is no first day to count from. */
export function pendingChanges(
  { firstDay, standing, rules }: DeadlinePlan,
  calendar: HolidayCalendar,
): DeadlineChange[] | null {
  if (firstDay === null) return null;
  return recalculation(
    standing,
    rules.map((rule) => calculateDeadline(firstDay, rule, calendar)),
  );
}

/** Names what was shown before calculating anew, so that nothing else than that is carried out. */
export function recalculationMark(changes: readonly DeadlineChange[]): string {
  return changes.map(({ kind, to, calculatedOn }) => `${kind}:${calculatedOn}:${to}`).join(' ');
}

/** Deadlines that come before one which the rules put in front of them: the first of each pair should be earlier. */
export function outOfOrder(
  standing: readonly Pick<StandingDeadline, 'kind' | 'dueOn'>[],
  rules: readonly DeadlineRule[],
): { earlier: DeadlineKind; later: DeadlineKind }[] {
  const days = new Map(standing.map(({ kind, dueOn }) => [kind, dueOn]));
  const inOrder = rules.filter(({ kind }) => days.has(kind)).sort((a, b) => b.daysBefore - a.daysBefore);
  return inOrder.slice(1).flatMap(({ kind: later }, index) => {
    const earlier = inOrder[index]?.kind;
    if (earlier === undefined || (days.get(earlier) ?? '') <= (days.get(later) ?? '')) return [];
    return [{ earlier, later }];
  });
}
