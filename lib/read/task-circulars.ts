import 'server-only';
import { database } from '@/lib/db/client';
import { CIRCULAR_PROCEDURE, storedCircular } from '@/lib/db/stored-circular';
import { visibleCircularProcedures } from '@/lib/db/visibility';
import { answerObstacle, isReadyToConclude } from '@/lib/domain/circular-procedure';
import { newTask, type Task, type TaskViewer } from '@/lib/domain/task';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/**
 * Umlaufverfahren that wait for a vote of the viewer's Länder, and for the office those of which the result can be
 * stated. Who else has answered stays here. `today`: the day in Berlin (ISO).
 */
export async function circularsToDo(actor: Actor, viewer: TaskViewer, today: string): Promise<Task[]> {
  if (!can(actor, 'circular.read')) return [];
  const rows = await database().circularProcedure.findMany({
    where: {
      AND: [visibleCircularProcedures(actor), { status: 'OPEN', conference: { status: { not: 'CLOSED' } } }],
    },
    select: { reference: true, conference: { select: { number: true } }, ...CIRCULAR_PROCEDURE },
  });
  return rows.flatMap(({ reference, conference, ...row }) => {
    const procedure = storedCircular(row);
    const conferenceNumber = conference.number;
    const parts = { conferenceNumber, name: reference, due: procedure.dueOn };
    const votes =
      answerObstacle(procedure, today) === null
        ? viewer.drafts
            .filter((state) => !procedure.answers.some((answer) => answer.state === state))
            .map((state) =>
              newTask('VOTE_BY_CIRCULAR', { ...parts, state, acts: viewer.binds.includes(state) }),
            )
        : [];
    const ended = can(actor, 'circular.run', { conferenceNumber }) && isReadyToConclude(procedure, today);
    return ended ? [...votes, newTask('CONCLUDE_CIRCULAR', parts)] : votes;
  });
}
