import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadConference } from '../conferences/load-conference';
import type { DeadlineCommand } from './load-deadline';

export interface ChangeDeadlineRule extends DeadlineCommand {
  /** Calendar days before the first day of the Hauptkonferenz; negative = after. */
  daysBefore: number;
  avoidsHolidays: boolean;
  confirmed: boolean;
  source: string | null;
}

/**
 * Changes how a deadline follows from the Hauptkonferenz, for this and all later conferences; deadlines that stand
 * move only when they are calculated anew. `number` names the conference as whose chair the actor does so.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE.
 */
export async function changeDeadlineRule(
  actor: Actor,
  command: ChangeDeadlineRule,
): Promise<Result<number, RefusalCode>> {
  const { number, kind, version, daysBefore, avoidsHolidays, confirmed, source } = command;
  return mutate<number>(actor, async ({ db, record }) => {
    const conference = await loadConference(db, actor, number, 'deadline.edit');
    if (!conference.ok) return conference;
    const rule = await db.deadlineRule.findUnique({ where: { kind }, select: { id: true, version: true } });
    if (!rule) return refuse('NOT_FOUND');
    if (rule.version !== version) return refuse('CHANGED_MEANWHILE');
    await db.deadlineRule.update({
      where: { id: rule.id },
      data: {
        ...{ daysBefore, avoidsHolidays, confirmed },
        source: source && storableText(source),
        version: { increment: 1 },
      },
    });
    record({
      verb: 'deadlineRule.changed',
      subject: { type: 'DeadlineRule', id: rule.id },
      payload: { kind, daysBefore, avoidsHolidays, confirmed },
    });
    return ok(number);
  });
}
