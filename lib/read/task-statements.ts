import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { visibleStatements } from '@/lib/db/visibility';
import { statementObstacle } from '@/lib/domain/statement';
import { newTask, type Task, type TaskViewer } from '@/lib/domain/task';
import type { Actor } from '@/lib/policy/actor';

/**
 * Protokollerklärungen that were announced for the viewer's Länder and have no words yet. `today`: the day in Berlin
 * (ISO).
 */
export async function statementsToDo(actor: Actor, viewer: TaskViewer, today: string): Promise<Task[]> {
  if (viewer.drafts.length === 0) return [];
  const rows = await database().statement.findMany({
    where: {
      AND: [
        visibleStatements(actor),
        { submittedAt: null, withdrawnAt: null, states: { hasSome: [...viewer.drafts] } },
        { agendaItem: { meeting: { conference: { status: { not: 'CLOSED' } } } } },
      ],
    },
    select: {
      ...{ states: true, dueOn: true },
      agendaItem: {
        select: { number: true, meeting: { select: { conference: { select: { number: true } } } } },
      },
    },
  });
  return rows.flatMap(({ states, agendaItem, dueOn }) => {
    const due = isoDay(dueOn);
    if (statementObstacle({ withdrawn: false, dueOn: due }, today) !== null) return [];
    return viewer.drafts
      .filter((state) => states.includes(state))
      .map((state) =>
        newTask('SUBMIT_STATEMENT', {
          ...{ conferenceNumber: agendaItem.meeting.conference.number, state, due },
          ...{ name: agendaItem.number, acts: viewer.binds.includes(state) },
        }),
      );
  });
}
