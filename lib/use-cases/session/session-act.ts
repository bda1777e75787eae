import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { RecordedDecision, Session, SessionItem } from '@/lib/domain/session';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';

/** One act of the office in the sitting, inside its write transaction. */
export interface SessionAct {
  mutation: Mutation;
  actor: Actor;
  /** As it stands at the moment of the act. */
  session: Session;
  /** Of the command; null where the program itself acts. */
  clientKey: string | null;
}

/** Why an act was not carried out, with what the page needs to say more of it. */
export interface SessionRefusal {
  code: RefusalCode;
  /** With DECIDED_MEANWHILE: what stands now; null where the item is undecided. */
  standing?: RecordedDecision | null;
  /** Numbers of the items that it is about. */
  items?: string[];
}

export type SessionResult<T> = Result<T, SessionRefusal>;

export function refused(code: RefusalCode, more: Omit<SessionRefusal, 'code'> = {}): SessionResult<never> {
  return refuse({ code, ...more });
}

/** The result of a rule or of another use case, whose refusal is a code alone. */
export function asSessionResult<T>(result: Result<T, RefusalCode>): SessionResult<T> {
  return result.ok ? result : refused(result.error);
}

/** The item that a command is about. Refuses NOT_FOUND, SECTION_IS_NO_ITEM. */
export function itemOfAct({ session }: SessionAct, itemId: string): SessionResult<SessionItem> {
  const item = session.items.find(({ id }) => id === itemId);
  if (!item) return refused('NOT_FOUND');
  return item.kind === 'SECTION' ? refused('SECTION_IS_NO_ITEM') : ok(item);
}

/**
 * Null while the sitting takes what is recorded; once it was closed, with a reason only.
 * Refuses SESSION_NOT_RUNNING, SESSION_CLOSED.
 */
export function recordingObstacle(
  { session }: SessionAct,
  reason: string | null,
): 'SESSION_NOT_RUNNING' | 'SESSION_CLOSED' | null {
  if (session.status === 'PLANNED') return 'SESSION_NOT_RUNNING';
  return session.status === 'HELD' && reason === null ? 'SESSION_CLOSED' : null;
}

/**
 * Null if the decision that the person saw is the one that stands; otherwise the refusal with what stands now.
 * `seen`: an id, or the client key of the command whose answer is still out.
 */
export function conflictWith({ decision }: SessionItem, seen: string | null): SessionResult<never> | null {
  const same =
    decision === null
      ? seen === null
      : seen !== null && (seen === decision.id || seen === decision.clientKey);
  return same ? null : refused('DECIDED_MEANWHILE', { standing: decision });
}
