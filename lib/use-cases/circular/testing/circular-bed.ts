import 'server-only';
import { berlinDay, dateColumn, now } from '@/lib/clock';
import type { Database } from '@/lib/db/client';
import { shiftDay } from '@/lib/domain/calendar-day';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import type { VoteChoice } from '@/lib/domain/session-command';
import type { Actor } from '@/lib/policy/actor';
import { done } from '../../green-list/testing/green-list-bed';
import { answerCircular, type AnswerCircular } from '../answer-circular';
import type { ConcludeCircular } from '../conclude-circular';
import { startCircular, type StartCircular } from '../start-circular';

/** Motions of the sample data: registered and on no agenda; standing at TOP 4.1. */
export const WAITING = 'Anerkennungsverfahren bundesweit digital führen';
export const PLACED = 'Einbürgerungsbehörden personell stärken';

export const today = () => berlinDay(now());
export const inDays = (days: number) => shiftDay(today(), days);

/** Whoever binds that Land. */
export function approver(state: StateCode): Actor {
  return {
    ...{ personId: null, name: `Freigabe ${state}`, chairs: [] },
    roles: [{ role: 'STATE_APPROVER', state, body: null, workingGroupId: null }],
  };
}

/** What the form sends that starts a procedure on this motion. */
export async function startOf(
  db: Database,
  title: string,
  rest: Partial<StartCircular> = {},
): Promise<StartCircular> {
  const motion = await db.motion.findFirstOrThrow({
    where: { title },
    select: { id: true, textVersions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  return {
    ...{ motionId: motion.id, versionNumber: motion.textVersions[0]?.number ?? 0 },
    ...{ dueOn: inDays(28), rule: 'ACTIVE_VOTE', coverNote: null },
    ...rest,
  };
}

/** Starts a procedure on the motion with that title; gives its row. */
export async function started(db: Database, office: Actor, title: string, rest: Partial<StartCircular> = {}) {
  const { reference } = await done(startCircular(office, await startOf(db, title, rest)));
  return db.circularProcedure.findUniqueOrThrow({ where: { reference } });
}

/** What a Land's form sends, on the answer that stands. */
export async function answerOf(
  db: Database,
  procedureId: string,
  state: StateCode,
  rest: Partial<AnswerCircular> = {},
): Promise<AnswerCircular> {
  const standing = await db.circularVote.findUnique({
    where: { procedureId_stateCode: { procedureId, stateCode: state } },
  });
  return {
    ...{ procedureId, state, version: standing?.version ?? null },
    ...{ choice: 'YES', objects: false, comment: null },
    ...rest,
  };
}

/** These Länder vote so, each itself; without any named, all sixteen. */
export async function voted(
  db: Database,
  procedureId: string,
  choice: VoteChoice,
  states: readonly StateCode[] = STATE_CODES,
): Promise<void> {
  for (const state of states)
    await done(answerCircular(approver(state), await answerOf(db, procedureId, state, { choice })));
}

/** Moves the procedure so far back that its last day was yesterday. */
export async function letPeriodEnd(db: Database, id: string): Promise<void> {
  await db.circularProcedure.update({
    where: { id },
    data: { opensOn: dateColumn(inDays(-29)), dueOn: dateColumn(inDays(-1)) },
  });
}

/** What the office's form sends, on what stands now. */
export async function conclusionOf(
  db: Database,
  id: string,
  rest: Partial<ConcludeCircular> = {},
): Promise<ConcludeCircular> {
  const { version, votes } = await db.circularProcedure.findUniqueOrThrow({
    where: { id },
    include: { votes: true },
  });
  return {
    ...{ procedureId: id, version, outcome: 'UNANIMOUS', decidedOn: today(), deviationReason: null },
    seenAnswers: votes.reduce((sum, vote) => sum + vote.version + 1, 0),
    ...rest,
  };
}
