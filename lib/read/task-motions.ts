import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { MOTION_CIRCLE, storedCircle } from '@/lib/db/stored-circle';
import { visibleMotions } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import { OPEN_STATUSES } from '@/lib/domain/motion';
import type { TaskViewer } from '@/lib/domain/task';
import type { MotionToDo } from '@/lib/domain/task-of-motion';
import type { Actor } from '@/lib/policy/actor';

const SELECT = {
  ...MOTION_CIRCLE,
  ...{ id: true, title: true, initiatorCode: true, workingGroupId: true },
  conference: { select: { number: true } },
  amendments: { where: { status: 'PROPOSED' }, select: { stateCode: true } },
} satisfies Prisma.MotionSelect;

/** Open motions of the terms in preparation with which the viewer's Länder or groups have to do. */
export async function motionsToDo(
  actor: Actor,
  { drafts, groups }: TaskViewer,
): Promise<(MotionToDo & { initiator: StateCode | null })[]> {
  if (drafts.length + groups.length === 0) return [];
  const concerned: Prisma.MotionWhereInput[] = [
    { initiatorCode: { in: [...drafts] } },
    { applicants: { some: { stateCode: { in: [...drafts] }, until: null } } },
    { invitations: { some: { stateCode: { in: [...drafts] }, status: 'PENDING' } } },
    { workingGroupId: { in: [...groups] } },
  ];
  const rows = await database().motion.findMany({
    where: {
      AND: [
        visibleMotions(actor),
        { OR: concerned },
        {
          status: { in: [...OPEN_STATUSES] },
          conference: { status: { not: 'CLOSED' } },
        },
      ],
    },
    orderBy: { createdAt: 'asc' },
    select: SELECT,
  });
  return rows.map((row) => ({
    ...storedCircle(row),
    ...{ id: row.id, title: row.title, workingGroupId: row.workingGroupId },
    initiator: row.initiatorCode,
    conferenceNumber: row.conference.number,
    proposedBy: row.amendments.map(({ stateCode }) => stateCode),
  }));
}
