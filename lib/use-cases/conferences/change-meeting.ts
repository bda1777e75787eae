import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { planMeeting, type MeetingPlan } from '@/lib/domain/meeting';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMeeting, type MeetingCommand } from './load-meeting';
import { meetingColumns, nameConferenceAfter } from './meeting-columns';

/**
 * Moves a planned meeting in time or place. The deadlines stay as they are: calculating them anew is a step of its
 * own, which shows first what would change. Gives the conference's number.
 * Refuses NOT_FOUND, NOT_PERMITTED, MEETING_BEGUN, MEETING_CANCELLED, CHANGED_MEANWHILE and what planMeeting refuses.
 */
export async function changeMeeting(
  actor: Actor,
  command: MeetingCommand & MeetingPlan,
): Promise<Result<number, RefusalCode>> {
  const plan = planMeeting(command);
  if (!plan.ok) return plan;
  return mutate<number>(actor, async ({ db, record }) => {
    const loaded = await loadMeeting(db, actor, command);
    if (!loaded.ok) return loaded;
    const { id, kind, cancelled, conferenceId } = loaded.value;
    if (cancelled) return refuse('MEETING_CANCELLED');
    await db.meeting.update({
      where: { id },
      data: { ...meetingColumns(plan.value), version: { increment: 1 } },
    });
    if (kind === 'MAIN') await nameConferenceAfter(db, conferenceId, plan.value);
    const { startsOn, endsOn, precision, byVideo } = plan.value;
    record({
      verb: 'meeting.changed',
      subject: { type: 'Meeting', id },
      payload: { number: command.number, startsOn, endsOn, precision, byVideo },
    });
    return ok(command.number);
  });
}
