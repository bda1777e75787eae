import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { MeetingKind } from '@/lib/domain/meeting';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadConference } from './load-conference';

export interface MeetingCommand {
  /** The conference's number. */
  number: number;
  meetingId: string;
  version: number;
}

interface LoadedMeeting {
  id: string;
  conferenceId: string;
  kind: MeetingKind;
  cancelled: boolean;
}

/**
 * A planned meeting of that conference, for a command of the chair's office.
 * Refuses NOT_FOUND, NOT_PERMITTED, MEETING_BEGUN, CHANGED_MEANWHILE.
 */
export async function loadMeeting(
  db: Prisma.TransactionClient,
  actor: Actor,
  { number, meetingId, version }: MeetingCommand,
): Promise<Result<LoadedMeeting, RefusalCode>> {
  const conference = await loadConference(db, actor, number, 'conference.edit');
  if (!conference.ok) return conference;
  const meeting = await db.meeting.findFirst({
    where: { id: meetingId, conferenceId: conference.value.id },
    select: { id: true, conferenceId: true, kind: true, cancelled: true, status: true, version: true },
  });
  if (!meeting) return refuse('NOT_FOUND');
  if (meeting.status !== 'PLANNED') return refuse('MEETING_BEGUN');
  return meeting.version === version ? ok(meeting) : refuse('CHANGED_MEANWHILE');
}
