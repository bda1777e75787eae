import 'server-only';
import { dateColumn } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import type { Prisma } from '@/lib/db/generated/client';
import { loadDeadlinePlan } from '@/lib/db/deadline-plan';
import { pendingChanges, recalculationMark, type DeadlineChange } from '@/lib/domain/deadline';
import type { RefusalCode } from '@/lib/domain/refusal';
import { stateHolidays } from '@/lib/holidays/state-holidays';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadConference } from '../conferences/load-conference';
import { tellOfDeadlines } from './tell-of-deadlines';

/**
 * Counts the deadlines anew from the first day of the Hauptkonferenz. What a person adjusted keeps its day. `mark`
 * names what the page showed, so that nothing else is carried out. Gives the conference's number.
 * Refuses NOT_FOUND, NOT_PERMITTED, FIRST_DAY_UNKNOWN, CHANGED_MEANWHILE.
 */
export async function recalculateDeadlines(
  actor: Actor,
  { number, mark }: { number: number; mark: string },
): Promise<Result<number, RefusalCode>> {
  return mutate<number>(actor, async (mutation) => {
    const { db, record } = mutation;
    const conference = await loadConference(db, actor, number, 'deadline.edit');
    if (!conference.ok) return conference;
    const { id } = conference.value;
    const changes = pendingChanges(await loadDeadlinePlan(db, id), stateHolidays);
    if (changes === null) return refuse('FIRST_DAY_UNKNOWN');
    // Nothing to do is the same: somebody else has done it since the page was shown.
    if (changes.length === 0 || recalculationMark(changes) !== mark) return refuse('CHANGED_MEANWHILE');
    for (const change of changes) await carryOut(db, id, change);
    record({
      verb: 'deadlines.recalculated',
      subject: { type: 'Conference', id },
      payload: { changes: changes.map(({ kind, effect, from, to }) => ({ kind, effect, from, to })) },
    });
    if (changes.some(({ effect }) => effect !== 'KEPT')) tellOfDeadlines(mutation, actor, id);
    return ok(number);
  });
}

async function carryOut(
  db: Prisma.TransactionClient,
  conferenceId: string,
  { kind, to, calculatedOn }: DeadlineChange,
): Promise<void> {
  const days = { dueOn: dateColumn(to), calculatedOn: dateColumn(calculatedOn) };
  await db.deadline.upsert({
    where: { conferenceId_kind: { conferenceId, kind } },
    create: { conferenceId, kind, ...days },
    // Where the calculated day has caught up with the adjusted one, there is nothing left to explain.
    update: { ...days, ...(to === calculatedOn ? { reason: null } : {}), version: { increment: 1 } },
  });
}
