import 'server-only';
import { database } from '@/lib/db/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { newTask, type Task } from '@/lib/domain/task';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** Suggestions that wait for whoever looks after the requests of their conference: one task a conference. */
export async function reviewsToDo(actor: Actor): Promise<Task[]> {
  if (actor.chairs.length === 0) return [];
  const rows = await database().resolution.findMany({
    where: { AND: [printableResolutions(actor), { demands: { some: { confirmedAt: null } } }] },
    select: {
      _count: { select: { demands: { where: { confirmedAt: null } } } },
      meeting: { select: { conference: { select: { number: true, status: true } } } },
    },
  });
  const counts = new Map<number, number>();
  for (const { meeting, _count } of rows) {
    const { number: conferenceNumber, status } = meeting.conference;
    if (can(actor, 'followUp.manage', { conferenceNumber, termOpen: status !== 'CLOSED' }))
      counts.set(conferenceNumber, (counts.get(conferenceNumber) ?? 0) + _count.demands);
  }
  return [...counts].map(([conferenceNumber, count]) =>
    newTask('REVIEW_DEMANDS', { conferenceNumber, count }),
  );
}
