import 'server-only';
import { newTask, type Task } from '@/lib/domain/task';
import type { Actor } from '@/lib/policy/actor';
import { ownDemands } from './own-demands';

/** Requests that wait for an answer of the viewer's own body, together under the day on which the first is asked for. */
export async function demandsToAnswer(actor: Actor): Promise<Task[]> {
  const open = (await ownDemands(actor)).filter((one) => one.open);
  if (open.length === 0) return [];
  const [due = null] = open.flatMap(({ demand }) => demand.answerDueOn ?? []).sort();
  return [newTask('ANSWER_DEMANDS', { count: open.length, due })];
}
