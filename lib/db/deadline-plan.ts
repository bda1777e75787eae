import 'server-only';
import { isoDay } from '@/lib/clock';
import type { DeadlinePlan } from '@/lib/domain/deadline';
import { exactFirstDay } from '@/lib/domain/meeting';
import type { Prisma } from './generated/client';

/** What the deadlines of a conference follow from: the date of its Hauptkonferenz, what stands, the rules of today. */
export async function loadDeadlinePlan(
  db: Prisma.TransactionClient,
  conferenceId: string,
): Promise<DeadlinePlan> {
  const { meetings, deadlines } = await db.conference.findUniqueOrThrow({
    where: { id: conferenceId },
    select: {
      meetings: {
        where: { kind: 'MAIN' },
        select: { startsOn: true, datePrecision: true, cancelled: true },
      },
      deadlines: { select: { kind: true, dueOn: true, calculatedOn: true } },
    },
  });
  const rules = await db.deadlineRule.findMany({
    orderBy: { daysBefore: 'desc' },
    select: { kind: true, daysBefore: true, avoidsHolidays: true },
  });
  const [main] = meetings;
  const when = main && {
    startsOn: isoDay(main.startsOn),
    precision: main.datePrecision,
    cancelled: main.cancelled,
  };
  return {
    firstDay: when ? exactFirstDay(when) : null,
    standing: deadlines.map(({ kind, dueOn, calculatedOn }) => ({
      kind,
      dueOn: isoDay(dueOn),
      calculatedOn: isoDay(calculatedOn),
    })),
    rules,
  };
}
