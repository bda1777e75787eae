import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMeeting, type MeetingCommand } from './load-meeting';

/**
 * Takes a cancellation back. Gives the conference's number.
 * Refuses NOT_FOUND, NOT_PERMITTED, MEETING_BEGUN, MEETING_NOT_CANCELLED, CHANGED_MEANWHILE.
 */
export async function restoreMeeting(
  actor: Actor,
  command: MeetingCommand,
): Promise<Result<number, RefusalCode>> {
  return mutate<number>(actor, async ({ db, record }) => {
    const loaded = await loadMeeting(db, actor, command);
    if (!loaded.ok) return loaded;
    const { id, cancelled } = loaded.value;
    if (!cancelled) return refuse('MEETING_NOT_CANCELLED');
    await db.meeting.update({
      where: { id },
      data: { cancelled: false, cancellationReason: null, version: { increment: 1 } },
    });
    record({
      verb: 'meeting.restored',
      subject: { type: 'Meeting', id },
      payload: { number: command.number },
    });
    return ok(command.number);
  });
}
