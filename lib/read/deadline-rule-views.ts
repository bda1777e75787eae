import 'server-only';
import { database } from '@/lib/db/client';
import type { DeadlineKind } from '@/lib/domain/deadline';
import { TERMS } from '@/lib/i18n/terms';

/** How a deadline follows from the Hauptkonferenz, the same for every conference. */
export interface DeadlineRuleView {
  kind: DeadlineKind;
  version: number;
  label: string;
  daysBefore: number;
  /** "70 Kalendertage vor dem ersten Tag", "14 Kalendertage nach dem ersten Tag" */
  distance: string;
  avoidsHolidays: boolean;
  confirmed: boolean;
  source: string | null;
}

/** The rules of the Fristenrechner, the earliest deadline first. */
export async function deadlineRuleViews(): Promise<DeadlineRuleView[]> {
  const rows = await database().deadlineRule.findMany({
    orderBy: { daysBefore: 'desc' },
    select: {
      kind: true,
      version: true,
      daysBefore: true,
      avoidsHolidays: true,
      confirmed: true,
      source: true,
    },
  });
  return rows.map((row) => ({
    ...row,
    label: TERMS.DeadlineKind[row.kind],
    distance: distanceWords(row.daysBefore),
  }));
}

function distanceWords(daysBefore: number): string {
  if (daysBefore === 0) return 'am ersten Tag';
  const days = Math.abs(daysBefore);
  return `${days} ${days === 1 ? 'Kalendertag' : 'Kalendertage'} ${daysBefore > 0 ? 'vor' : 'nach'} dem ersten Tag`;
}
