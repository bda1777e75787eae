import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import type { StateCode } from '@/lib/domain/federal-state';
import type { NotificationKind } from '@/lib/domain/notification';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import type { LoadedStatement } from './load-statement';

/** What happened to a statement, for the record and for the people it concerns. */
export interface StatementEvent {
  /** "submitted"; done by the office for a Land the record says "submittedByOffice". */
  verb: 'submitted' | 'changed' | 'joined' | 'withdrawn' | 'postponed';
  /** The office did it for a Land. */
  byOffice: boolean;
  payload: Prisma.InputJsonObject;
  told: { kind: NotificationKind; states: readonly StateCode[]; facts: Record<string, string | null> };
}

/** Stores a change of a statement with its record. Refuses CHANGED_MEANWHILE. */
export async function storeStatement(
  mutation: Mutation,
  actor: Actor,
  statement: LoadedStatement,
  data: Prisma.StatementUpdateManyMutationInput,
  { verb, byOffice, payload, told }: StatementEvent,
): Promise<Result<null, RefusalCode>> {
  const { id, version, itemId, meetingId, conferenceNumber } = statement;
  const { count } = await mutation.db.statement.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) return refuse('CHANGED_MEANWHILE');
  mutation.record({
    verb: `statement.${verb}${byOffice ? 'ByOffice' : ''}`,
    subject: { type: 'Statement', id },
    payload: { item: itemId, ...payload },
  });
  mutation.announce(meetingId);
  notify(mutation, actor.personId, {
    kind: told.kind,
    subject: { type: 'AgendaItem', id: itemId },
    to: { states: told.states, officeOf: conferenceNumber },
    facts: told.facts,
  });
  return ok(null);
}
