import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { calculateDeadline, isAdjusted, type DeadlineKind, type DeadlinePlan } from '@/lib/domain/deadline';
import { obstaclesOn } from '@/lib/domain/holiday';
import { stateHolidays } from '@/lib/holidays/state-holidays';
import { obstacleSentence } from '@/lib/i18n/day-obstacles';
import { formatDateWithWeekday, formatRemainingDays, remainingDays } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';

export interface DeadlineRow {
  kind: DeadlineKind;
  version: number;
  label: string;
  /** ISO, for the form that moves it. */
  dueOn: string;
  /** "10. Februar 2027 (Mittwoch)" */
  date: string;
  /** "noch 6 Tage" */
  remaining: string;
  passed: boolean;
  /** Where a person set another day than the rule gave. */
  adjusted: { calculated: string | null; reason: string | null } | null;
  /** Why the calculated day is earlier than the rule's days alone would have it: one sentence a day passed over. */
  moved: { from: string; because: string[] } | null;
  /** What speaks against the day: "… ist Feiertag in Sachsen (Buß- und Bettag)". */
  warnings: string[];
}

export const DEADLINE_ROW = {
  kind: true,
  dueOn: true,
  calculatedOn: true,
  reason: true,
  version: true,
} satisfies Prisma.DeadlineSelect;

type Row = Prisma.DeadlineGetPayload<{ select: typeof DEADLINE_ROW }>;

/** A deadline with all that explains its day. */
export function deadlineRow(row: Row, plan: DeadlinePlan): DeadlineRow {
  const { kind, version, reason } = row;
  const [dueOn, calculatedOn] = [isoDay(row.dueOn), isoDay(row.calculatedOn)];
  const days = remainingDays(dueOn, berlinDay(now()));
  const adjusted = isAdjusted({ dueOn, calculatedOn });
  return {
    ...{ kind, version, dueOn },
    label: TERMS.DeadlineKind[kind],
    date: formatDateWithWeekday(dueOn),
    remaining: formatRemainingDays(days),
    passed: days < 0,
    adjusted: adjusted ? { calculated: calculatedOn && formatDateWithWeekday(calculatedOn), reason } : null,
    moved: adjusted ? null : movedBy(kind, dueOn, plan),
    warnings: obstaclesOn(dueOn, stateHolidays).map(obstacleSentence),
  };
}

/** Only where the rules of today still give this very day: an older calculation is not explained by newer rules. */
function movedBy(kind: DeadlineKind, dueOn: string, { firstDay, rules }: DeadlinePlan): DeadlineRow['moved'] {
  const rule = rules.find((one) => one.kind === kind);
  if (!rule || firstDay === null) return null;
  const calculated = calculateDeadline(firstDay, rule, stateHolidays);
  if (calculated.dueOn !== dueOn || calculated.obstacles.length === 0) return null;
  return {
    from: formatDateWithWeekday(calculated.plainOn),
    because: calculated.obstacles.map(obstacleSentence),
  };
}
