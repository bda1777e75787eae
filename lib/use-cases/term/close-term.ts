import 'server-only';
import { carryOverDemands } from '@/lib/db/carry-over';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { loadTermFacts } from '@/lib/db/term-facts';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { closingChecks, closingObstacle, type ClosingCheck } from '@/lib/domain/term-closing';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadConference } from '../conferences/load-conference';

export interface CloseTerm {
  conferenceNumber: number;
  version: number;
  /** What was typed to confirm. */
  typedNumber: number;
  /** Why it is closed although not everything is finished; null where everything is. */
  reason: string | null;
}

/**
 * Closes a term: from now on the office of its chair has no rights on it any more (DOMAIN §5), and the next one is told.
 * Every request that is still open goes over to the next chair; what else stays open stays as it is, and the audit keeps
 * what it was. Gives the conference's number.
 * Refuses NOT_FOUND, NOT_PERMITTED, TERM_CLOSED, TERM_NUMBER_DIFFERS, TERM_STILL_RUNNING, TERM_UNFINISHED,
 * CHANGED_MEANWHILE.
 */
export async function closeTerm(actor: Actor, command: CloseTerm): Promise<Result<number, RefusalCode>> {
  const { conferenceNumber, version, typedNumber, reason } = command;
  return mutate<number>(actor, async (mutation) => {
    const { db, now } = mutation;
    const conference = await loadConference(db, actor, conferenceNumber, 'term.close');
    if (!conference.ok) return conference;
    const { id } = conference.value;
    if (typedNumber !== conferenceNumber) return refuse('TERM_NUMBER_DIFFERS');
    const facts = await loadTermFacts(db, conferenceNumber);
    const checks = closingChecks(facts);
    const obstacle = closingObstacle(checks, reason);
    if (obstacle) return refuse(obstacle);
    const { count } = await db.conference.updateMany({
      where: { id, version, status: { not: 'CLOSED' } },
      data: { status: 'CLOSED', closedAt: now, version: { increment: 1 } },
    });
    if (count === 0) return refuse(await whyNotClosed(db, id));
    const next = facts.next?.number ?? null;
    const carriedOver = await carryOverDemands(mutation, actor.personId, {
      from: conferenceNumber,
      to: next,
    });
    recordClosing(mutation, id, { checks, carriedOver }, command);
    tell(mutation, actor, id, { next, carriedOver });
    return ok(conferenceNumber);
  });
}

async function whyNotClosed(db: Prisma.TransactionClient, id: string): Promise<RefusalCode> {
  const { status } = await db.conference.findUniqueOrThrow({ where: { id }, select: { status: true } });
  return status === 'CLOSED' ? 'TERM_CLOSED' : 'CHANGED_MEANWHILE';
}

/** The reason is the office's own sentence about its checklist; the audit is where it is looked for later. */
function recordClosing(
  { record }: Mutation,
  id: string,
  { checks, carriedOver }: { checks: readonly ClosingCheck[]; carriedOver: number },
  { reason }: CloseTerm,
): void {
  const unfinished = checks.filter(({ state }) => state === 'OPEN').map(({ kind }) => kind);
  record({
    verb: 'term.closed',
    subject: { type: 'Conference', id },
    payload: { unfinished, carriedOver, reason: unfinished.length > 0 ? reason : null },
  });
}

function tell(
  mutation: Mutation,
  actor: Actor,
  id: string,
  { next, carriedOver }: { next: number | null; carriedOver: number },
): void {
  notify(mutation, actor.personId, {
    kind: 'TERM_CLOSED',
    subject: { type: 'Conference', id },
    to: { states: STATE_CODES, ...(next === null ? {} : { officeOf: next }) },
    facts: { carriedOver },
  });
}
