import 'server-only';
import { database } from '@/lib/db/client';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { CURRENT_ENTRIES, STANDING_ENTRIES } from '@/lib/db/stored-demands';
import { awaitsAssessment } from '@/lib/domain/demand-status';
import { newTask, type Task } from '@/lib/domain/task';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** Requests that were answered and not assessed since, for whoever assesses those of their conference: one task each. */
export async function answersToAssess(actor: Actor): Promise<Task[]> {
  if (actor.chairs.length === 0) return [];
  const rows = await database().demand.findMany({
    where: {
      ...{ confirmedAt: { not: null }, followUp: true, resolution: OFFICIAL_RESOLUTIONS },
      entries: { some: { ...CURRENT_ENTRIES, kind: 'ANSWERED' } },
    },
    select: {
      entries: STANDING_ENTRIES,
      resolution: {
        select: { meeting: { select: { conference: { select: { number: true, status: true } } } } },
      },
    },
  });
  const counts = new Map<number, number>();
  for (const { entries, resolution } of rows) {
    const { number: conferenceNumber, status } = resolution.meeting.conference;
    if (
      awaitsAssessment(entries) &&
      can(actor, 'followUp.manage', { conferenceNumber, termOpen: status !== 'CLOSED' })
    )
      counts.set(conferenceNumber, (counts.get(conferenceNumber) ?? 0) + 1);
  }
  return [...counts].map(([conferenceNumber, count]) =>
    newTask('ASSESS_ANSWERS', { conferenceNumber, count }),
  );
}
