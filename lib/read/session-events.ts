import 'server-only';
import { database } from '@/lib/db/client';
import { onMeetingChanged } from '@/lib/db/live';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { eventStream, type EventStream } from './event-stream';

/**
 * Tells that the sitting of a conference changed, never what: who hears it reads the own view (lib/read/session-follow).
 * @param gone the browser has closed the connection
 * @returns null without the sitting or for who may not follow it; TOO_MANY if the person has too many streams open
 */
export async function sessionEvents(
  actor: Actor,
  conferenceNumber: number,
  gone: AbortSignal,
): Promise<EventStream | 'TOO_MANY' | null> {
  if (actor.personId === null || !can(actor, 'session.follow')) return null;
  const meeting = await database().meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: { id: true },
  });
  if (!meeting) return null;
  const stream = eventStream({
    personId: actor.personId,
    subscribe: (changed) => onMeetingChanged(meeting.id, changed),
    gone,
  });
  return stream ?? 'TOO_MANY';
}
