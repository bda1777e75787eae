import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { formatDateWithWeekday, formatRemainingDays, remainingDays } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';

export interface DeadlineView {
  label: string;
  /** "10. Februar 2027 (Mittwoch)" */
  date: string;
  /** "noch 6 Tage" */
  remaining: string;
  passed: boolean;
}

export const DEADLINE = { kind: true, dueOn: true } satisfies Prisma.DeadlineSelect;

/** Deadlines in words, counted from today in Berlin. */
export function deadlineViews(
  rows: readonly Prisma.DeadlineGetPayload<{ select: typeof DEADLINE }>[],
): DeadlineView[] {
  const today = berlinDay(now());
  return rows.map(({ kind, dueOn }) => {
    const days = remainingDays(isoDay(dueOn), today);
    return {
      label: TERMS.DeadlineKind[kind],
      date: formatDateWithWeekday(isoDay(dueOn)),
      remaining: formatRemainingDays(days),
      passed: days < 0,
    };
  });
}
