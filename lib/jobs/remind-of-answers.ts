import 'server-only';
import { berlinDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { derivedId } from '@/lib/db/derived-id';
import { enqueueOnce } from '@/lib/db/outbox';
import { overdueLetters } from '@/lib/db/overdue-letters';
import { storableJson } from '@/lib/db/storable-json';
import type { NotificationEvent } from '@/lib/domain/notification';

/**
 * Tells the office that follows up a conference, once for each letter, that its day has passed and answers are missing.
 * The message's id follows from the letter and its day, so that a program started again tells nothing twice.
 */
export async function remindOfAnswers(moment: Date): Promise<void> {
  const letters = await overdueLetters(database(), berlinDay(moment));
  await enqueueOnce(
    letters.map(({ id, dueOn, conference }) => {
      const event: NotificationEvent = {
        kind: 'ANSWERS_OVERDUE',
        subject: { type: 'Dispatch', id },
        to: { followUpOf: conference.number },
        facts: { dueOn },
      };
      return {
        id: derivedId(`answers:${id}:${dueOn}`),
        kind: 'NOTIFICATION' as const,
        payload: { ...(storableJson(event) as object), by: null },
      };
    }),
  );
}
