import 'server-only';
import { countCarriedOver } from '@/lib/db/carry-over';
import { database } from '@/lib/db/client';
import { newTask, type Task } from '@/lib/domain/task';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** What an office took over from earlier chairs waits until it is reported on in its own Anlage. */
export async function takenOverToDo(actor: Actor): Promise<Task[]> {
  const own = actor.chairs.filter((conferenceNumber) => can(actor, 'followUp.report', { conferenceNumber }));
  if (own.length === 0) return [];
  const waiting = await database().conference.findMany({
    where: {
      number: { in: own },
      followUpReports: { none: {} },
      carriedOver: { some: { kind: 'CARRIED_OVER' } },
    },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  const tasks = await Promise.all(
    waiting.map(async ({ number }) => ({ number, count: await countCarriedOver(database(), number) })),
  );
  return tasks.flatMap(({ number, count }) =>
    count > 0 ? [newTask('REPORT_FOLLOW_UP', { conferenceNumber: number, count })] : [],
  );
}
