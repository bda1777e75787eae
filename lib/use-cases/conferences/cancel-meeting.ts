import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMeeting, type MeetingCommand } from './load-meeting';

/**
 * Cancels a planned meeting; it stays in the record with its reason. Gives the conference's number.
 * Refuses NOT_FOUND, NOT_PERMITTED, MEETING_BEGUN, MEETING_CANCELLED, CHANGED_MEANWHILE.
 */
export async function cancelMeeting(
  actor: Actor,
  command: MeetingCommand & { reason: string },
): Promise<Result<number, RefusalCode>> {
  return mutate<number>(actor, async ({ db, record }) => {
    const loaded = await loadMeeting(db, actor, command);
    if (!loaded.ok) return loaded;
    const { id, cancelled } = loaded.value;
    if (cancelled) return refuse('MEETING_CANCELLED');
    const cancellationReason = storableText(command.reason);
    await db.meeting.update({
      where: { id },
      data: { cancelled: true, cancellationReason, version: { increment: 1 } },
    });
    record({
      verb: 'meeting.cancelled',
      subject: { type: 'Meeting', id },
      payload: { number: command.number },
    });
    return ok(command.number);
  });
}
