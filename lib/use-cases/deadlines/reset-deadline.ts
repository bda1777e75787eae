import 'server-only';
import { dateColumn } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDeadline, type DeadlineCommand } from './load-deadline';
import { tellOfDeadlines } from './tell-of-deadlines';

/**
 * Puts an adjusted deadline back on the day the rule gave. Gives the conference's number.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, DEADLINE_NOT_ADJUSTED.
 */
export async function resetDeadline(
  actor: Actor,
  command: DeadlineCommand,
): Promise<Result<number, RefusalCode>> {
  const { number, kind } = command;
  return mutate<number>(actor, async (mutation) => {
    const { db, record } = mutation;
    const loaded = await loadDeadline(db, actor, command);
    if (!loaded.ok) return loaded;
    const { id, conferenceId, dueOn, calculatedOn } = loaded.value;
    if (calculatedOn === null || calculatedOn === dueOn) return refuse('DEADLINE_NOT_ADJUSTED');
    await db.deadline.update({
      where: { id },
      data: { dueOn: dateColumn(calculatedOn), reason: null, version: { increment: 1 } },
    });
    record({
      verb: 'deadline.reset',
      subject: { type: 'Conference', id: conferenceId },
      payload: { kind, from: dueOn, to: calculatedOn },
    });
    tellOfDeadlines(mutation, actor, conferenceId, { deadline: kind, dueOn: calculatedOn });
    return ok(number);
  });
}
