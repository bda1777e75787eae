import 'server-only';
import { berlinDay, dateColumn, isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { derivedId } from '@/lib/db/derived-id';
import { enqueueOnce } from '@/lib/db/outbox';
import { CIRCULAR_ANSWER, circularAnswer } from '@/lib/db/stored-circular';
import { storableJson } from '@/lib/db/storable-json';
import { answeredStates, circularReminder } from '@/lib/domain/circular-procedure';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { NotificationEvent } from '@/lib/domain/notification';

const DAY_MS = 86_400_000;
const FIRST_REMINDER_DAYS = 7;

/**
 * Reminds the Länder that have not answered of a running Umlaufverfahren, seven, two and one day before its last day,
 * once each. The message's id follows from the procedure, its last day and which of the three it is, so that a program
 * started again tells nothing twice.
 */
export async function remindOfCirculars(moment: Date): Promise<void> {
  const today = dateColumn(berlinDay(moment));
  const procedures = await database().circularProcedure.findMany({
    where: {
      ...{ status: 'OPEN', conference: { status: { not: 'CLOSED' } } },
      dueOn: { gte: today, lte: new Date(today.getTime() + FIRST_REMINDER_DAYS * DAY_MS) },
    },
    orderBy: { dueOn: 'asc' },
    select: { id: true, dueOn: true, votes: { select: CIRCULAR_ANSWER } },
  });
  await enqueueOnce(
    procedures.flatMap(({ id, dueOn, votes }) => {
      if (dueOn === null) return [];
      const reminder = circularReminder((dueOn.getTime() - today.getTime()) / DAY_MS);
      const answered = answeredStates(votes.map(circularAnswer));
      const states = STATE_CODES.filter((state) => !answered.includes(state));
      if (reminder === null || states.length === 0) return [];
      const event: NotificationEvent = {
        kind: 'CIRCULAR_NEAR',
        subject: { type: 'CircularProcedure', id },
        to: { states, approversOnly: true },
        facts: { dueOn: isoDay(dueOn) },
      };
      return [
        {
          id: derivedId(`circular:${id}:${isoDay(dueOn)}:${reminder}`),
          kind: 'NOTIFICATION' as const,
          payload: { ...(storableJson(event) as object), by: null },
        },
      ];
    }),
  );
}
