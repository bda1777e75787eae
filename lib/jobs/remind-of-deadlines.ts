import 'server-only';
import { berlinDay, dateColumn, isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { derivedId } from '@/lib/db/derived-id';
import { enqueueOnce } from '@/lib/db/outbox';
import { storableJson } from '@/lib/db/storable-json';
import type { DeadlineKind } from '@/lib/domain/deadline';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { NotificationEvent } from '@/lib/domain/notification';
import { reminderDue } from '@/lib/domain/notification-delivery';

/** Whose deadline it is: the Länder's, or the office's alone. The office hears of all of them. */
const STATES_KEEP: Readonly<Record<DeadlineKind, boolean>> = {
  TOPIC_REGISTRATION: true,
  MOTION_SUBMISSION: true,
  CO_SIGNING: true,
  PREPARATORY_MEETING: true,
  GREEN_LIST_OBJECTION: true,
  DISPATCH: false,
  STATEMENT: true,
  MINUTES_CORRECTION: true,
};

const WEEK = 7;

/**
 * Tells of each deadline seven days and one day before, once each. The message's id follows from the deadline, its day
 * and which of the two it is: a deadline that is moved is told of anew, a program started again tells nothing twice.
 */
export async function remindOfDeadlines(moment: Date): Promise<void> {
  const today = dateColumn(berlinDay(moment));
  const deadlines = await database().deadline.findMany({
    where: {
      dueOn: { gte: today, lte: new Date(today.getTime() + WEEK * 86_400_000) },
      conference: { status: { not: 'CLOSED' }, meetings: { some: { kind: 'MAIN', cancelled: false } } },
    },
    orderBy: { dueOn: 'asc' },
    select: { id: true, kind: true, dueOn: true, conference: { select: { id: true, number: true } } },
  });
  await enqueueOnce(
    deadlines.flatMap(({ id, kind, dueOn, conference }) => {
      const reminder = reminderDue((dueOn.getTime() - today.getTime()) / 86_400_000);
      if (reminder === null) return [];
      const event: NotificationEvent = {
        kind: 'DEADLINE_NEAR',
        subject: { type: 'Conference', id: conference.id },
        to: { states: STATES_KEEP[kind] ? STATE_CODES : [], officeOf: conference.number },
        facts: { deadline: kind, dueOn: isoDay(dueOn) },
      };
      return [
        {
          id: derivedId(`reminder:${id}:${isoDay(dueOn)}:${reminder}`),
          kind: 'NOTIFICATION' as const,
          payload: { ...(storableJson(event) as object), by: null },
        },
      ];
    }),
  );
}
