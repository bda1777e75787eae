import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { loadDeadlinePlan } from '@/lib/db/deadline-plan';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleConferences } from '@/lib/db/visibility';
import {
  outOfOrder,
  pendingChanges,
  recalculationMark,
  type DeadlineChange,
  type DeadlineKind,
  type DeadlinePlan,
} from '@/lib/domain/deadline';
import { stateHolidays } from '@/lib/holidays/state-holidays';
import { formatConference, formatDateWithWeekday } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { calendarFeeds, type CalendarFeedView } from './calendar-feeds';
import { DEADLINE_ROW, deadlineRow, type DeadlineRow } from './deadline-row';
import { deadlineRuleViews, type DeadlineRuleView } from './deadline-rule-views';
import { TIME_LINE, timeLine, type TimeLine } from './time-line';

export interface DeadlinesPage {
  number: number;
  /** "23. IntMK 2028" */
  name: string;
  timeLine: TimeLine;
  /** In order of time. */
  deadlines: DeadlineRow[];
  /** What calculating anew would change; null for whoever may not, and where nothing would. */
  recalculation: { mark: string; changes: ChangeView[] } | null;
  /** Sentences about deadlines that do not fit together. */
  remarks: string[];
  /** True while the deadlines cannot be counted, because the Hauptkonferenz has no day yet. */
  firstDayMissing: boolean;
  rules: DeadlineRuleView[];
  feeds: CalendarFeedView[];
  can: { edit: boolean };
}

export interface ChangeView {
  label: string;
  effect: DeadlineChange['effect'];
  /** "10. Februar 2027 (Mittwoch)"; null: there was none. */
  from: string | null;
  to: string;
  calculatedOn: string;
}

const SELECT = {
  id: true,
  number: true,
  year: true,
  meetings: TIME_LINE.meetings,
  deadlines: { orderBy: TIME_LINE.deadlines.orderBy, select: DEADLINE_ROW },
} satisfies Prisma.ConferenceSelect;

type Row = Prisma.ConferenceGetPayload<{ select: typeof SELECT }>;

/** The deadlines of one term with the rules behind them; null for whoever may not read them. */
export async function deadlinesPage(actor: Actor, conferenceNumber: number): Promise<DeadlinesPage | null> {
  if (!can(actor, 'deadline.read')) return null;
  const row = await database().conference.findFirst({
    where: { AND: [visibleConferences(), { number: conferenceNumber }] },
    select: SELECT,
  });
  if (!row) return null;
  const plan = await loadDeadlinePlan(database(), row.id);
  const edit = can(actor, 'deadline.edit', { conferenceNumber });
  return {
    number: row.number,
    name: formatConference(row),
    timeLine: timeLine(row),
    deadlines: row.deadlines.map((deadline) => deadlineRow(deadline, plan)),
    recalculation: edit ? recalculationView(plan) : null,
    remarks: [...orderRemarks(row, plan), ...preparatoryRemark(row)],
    firstDayMissing: plan.firstDay === null,
    rules: await deadlineRuleViews(),
    feeds: await calendarFeeds(actor),
    can: { edit },
  };
}

function recalculationView(plan: DeadlinePlan): DeadlinesPage['recalculation'] {
  const changes = pendingChanges(plan, stateHolidays) ?? [];
  if (changes.length === 0) return null;
  return {
    mark: recalculationMark(changes),
    changes: changes.map(({ kind, effect, from, to, calculatedOn }) => ({
      label: TERMS.DeadlineKind[kind],
      effect,
      from: from && formatDateWithWeekday(from),
      to: formatDateWithWeekday(to),
      calculatedOn: formatDateWithWeekday(calculatedOn),
    })),
  };
}

function orderRemarks({ deadlines }: Row, { rules }: DeadlinePlan): string[] {
  const standing = deadlines.map(({ kind, dueOn }) => ({ kind, dueOn: isoDay(dueOn) }));
  const name = (kind: DeadlineKind) => `„${TERMS.DeadlineKind[kind]}“`;
  return outOfOrder(standing, rules).map(
    ({ earlier, later }) =>
      `${name(earlier)} liegt nach ${name(later)}, sollte nach den Regeln aber davor liegen.`,
  );
}

/** The date of the Vorkonferenz is fixed in two steps; where they differ, somebody should know. */
function preparatoryRemark({ deadlines, meetings }: Row): string[] {
  const deadline = deadlines.find(({ kind }) => kind === 'PREPARATORY_MEETING');
  const meeting = meetings.find(
    ({ kind, datePrecision }) => kind === 'PREPARATORY' && datePrecision === 'DAY',
  );
  const [foreseen, fixed] = [isoDay(deadline?.dueOn ?? null), isoDay(meeting?.startsOn ?? null)];
  if (foreseen === null || fixed === null || foreseen === fixed) return [];
  return [
    `Die Vorkonferenz ist auf den ${formatDateWithWeekday(fixed)} angesetzt, die Frist sieht den ${formatDateWithWeekday(foreseen)} vor.`,
  ];
}
