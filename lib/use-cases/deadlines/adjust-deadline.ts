import 'server-only';
import { dateColumn } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDeadline, type DeadlineCommand } from './load-deadline';
import { tellOfDeadlines } from './tell-of-deadlines';

/**
 * Sets a deadline on another day (ISO) than the rule gave, and says why; the calculated day stays beside it. Weekends
 * and holidays are allowed, the page warns of them. Gives the conference's number.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, DEADLINE_UNCHANGED.
 */
export async function adjustDeadline(
  actor: Actor,
  command: DeadlineCommand & { dueOn: string; reason: string },
): Promise<Result<number, RefusalCode>> {
  const { number, kind, dueOn } = command;
  return mutate<number>(actor, async (mutation) => {
    const { db, record } = mutation;
    const loaded = await loadDeadline(db, actor, command);
    if (!loaded.ok) return loaded;
    const { id, conferenceId, dueOn: before } = loaded.value;
    if (before === dueOn) return refuse('DEADLINE_UNCHANGED');
    await db.deadline.update({
      where: { id },
      data: { dueOn: dateColumn(dueOn), reason: storableText(command.reason), version: { increment: 1 } },
    });
    record({
      verb: 'deadline.adjusted',
      subject: { type: 'Conference', id: conferenceId },
      payload: { kind, from: before, to: dueOn },
    });
    tellOfDeadlines(mutation, actor, conferenceId, { deadline: kind, dueOn });
    return ok(number);
  });
}
