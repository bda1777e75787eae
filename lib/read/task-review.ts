import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { isOutdated } from '@/lib/domain/demand-review';
import { newTask, type Task } from '@/lib/domain/task';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

const SUGGESTED = { confirmedAt: null } satisfies Prisma.DemandWhereInput;
/** Confirmed words that stand in no block; whether somebody has seen that, the days say. */
const PERHAPS_OUTDATED = { blockIndex: null, confirmedAt: { not: null } } satisfies Prisma.DemandWhereInput;

/**
 * What waits in the review for whoever looks after the requests of a conference, one task a conference: suggestions, and
 * what was confirmed before a correction took its words out.
 */
export async function reviewsToDo(actor: Actor): Promise<Task[]> {
  if (actor.chairs.length === 0) return [];
  const rows = await database().resolution.findMany({
    where: {
      AND: [printableResolutions(actor), { demands: { some: { OR: [SUGGESTED, PERHAPS_OUTDATED] } } }],
    },
    select: {
      frozenAt: true,
      _count: { select: { demands: { where: SUGGESTED } } },
      demands: { where: PERHAPS_OUTDATED, select: { confirmedAt: true } },
      meeting: { select: { conference: { select: { number: true, status: true } } } },
    },
  });
  const counts = new Map<number, number>();
  for (const { meeting, frozenAt, demands, _count } of rows) {
    const { number: conferenceNumber, status } = meeting.conference;
    const outdated = demands.filter(({ confirmedAt }) => isOutdated(null, confirmedAt, frozenAt));
    if (can(actor, 'followUp.manage', { conferenceNumber, termOpen: status !== 'CLOSED' }))
      counts.set(conferenceNumber, (counts.get(conferenceNumber) ?? 0) + _count.demands + outdated.length);
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([conferenceNumber, count]) => newTask('REVIEW_DEMANDS', { conferenceNumber, count }));
}
