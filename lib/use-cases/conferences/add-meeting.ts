import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { planMeeting, type MeetingKind, type MeetingPlan } from '@/lib/domain/meeting';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadConference } from './load-conference';
import { meetingColumns, nameConferenceAfter } from './meeting-columns';

export interface AddMeeting extends MeetingPlan {
  number: number;
  kind: MeetingKind;
}

/**
 * Plans a further meeting of a term: its Vorkonferenz, a Sonderkonferenz, or the Hauptkonferenz where there is none.
 * Gives the conference's number. Refuses NOT_FOUND, NOT_PERMITTED, MAIN_MEETING_EXISTS and what planMeeting refuses.
 */
export async function addMeeting(actor: Actor, command: AddMeeting): Promise<Result<number, RefusalCode>> {
  const plan = planMeeting(command);
  if (!plan.ok) return plan;
  const { number, kind } = command;
  return mutate<number>(actor, async ({ db, record }) => {
    const conference = await loadConference(db, actor, number, 'conference.edit');
    if (!conference.ok) return conference;
    const conferenceId = conference.value.id;
    if (kind === 'MAIN') {
      // A cancelled one counts too: it is taken up again, not doubled.
      if ((await db.meeting.count({ where: { conferenceId, kind } })) > 0)
        return refuse('MAIN_MEETING_EXISTS');
      await nameConferenceAfter(db, conferenceId, plan.value);
    }
    const { id } = await db.meeting.create({
      data: { conferenceId, kind, ...meetingColumns(plan.value) },
      select: { id: true },
    });
    record({ verb: 'meeting.planned', subject: { type: 'Meeting', id }, payload: { number, kind } });
    return ok(number);
  });
}
