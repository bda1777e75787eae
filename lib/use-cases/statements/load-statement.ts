import 'server-only';
import { isoDay } from '@/lib/clock';
import type { Mutation } from '@/lib/db/mutate';
import { visibleStatements } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Statement } from '@/lib/domain/statement';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** A Protokollerklärung as the use cases decide on it. */
export interface LoadedStatement extends Statement {
  id: string;
  version: number;
  itemId: string;
  meetingId: string;
  conferenceNumber: number;
  /** For which Länder the actor binds; the office speaks for any Land that told it so. */
  speaksFor: StateCode[];
  byOffice: boolean;
}

/**
 * The statement of a command that one Land gives: whoever binds it, or the office for it. `own`: the Land by itself.
 * Refuses what loadStatement refuses, NOT_PERMITTED (another Land than one's own).
 */
export async function loadStatementForState(
  mutation: Mutation,
  actor: Actor,
  { state, ...seen }: { statementId: string; version: number; state: StateCode },
): Promise<Result<{ statement: LoadedStatement; own: boolean }, RefusalCode>> {
  const loaded = await loadStatement(mutation, actor, seen);
  if (!loaded.ok) return loaded;
  const own = loaded.value.speaksFor.includes(state);
  return own || loaded.value.byOffice ? ok({ statement: loaded.value, own }) : refuse('NOT_PERMITTED');
}

/**
 * The statement of a command for whoever can have a say in it, as it was seen.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, DEADLINE_PASSED (the term is closed).
 */
export async function loadStatement(
  { db }: Mutation,
  actor: Actor,
  { statementId, version }: { statementId: string; version: number },
): Promise<Result<LoadedStatement, RefusalCode>> {
  if (!can(actor, 'minutes.readInternal')) return refuse('NOT_FOUND');
  const row = await db.statement.findFirst({
    where: { AND: [visibleStatements(actor), { id: statementId }] },
    select: {
      ...{ id: true, version: true, states: true, dueOn: true, submittedAt: true, withdrawnAt: true },
      agendaItem: {
        select: {
          ...{ id: true, kind: true, meetingId: true },
          meeting: { select: { conference: { select: { number: true, status: true } } } },
        },
      },
    },
  });
  if (!row) return refuse('NOT_FOUND');
  const { agendaItem } = row;
  const { conference } = agendaItem.meeting;
  const speaksFor = can(actor, 'statement.submit') ? statesOf(actor, 'STATE_APPROVER') : [];
  const byOffice = can(actor, 'session.record', { conferenceNumber: conference.number });
  if (speaksFor.length === 0 && !byOffice) return refuse('NOT_PERMITTED');
  if (conference.status === 'CLOSED') return refuse('DEADLINE_PASSED');
  if (row.version !== version) return refuse('CHANGED_MEANWHILE');
  return ok({
    ...{ id: row.id, version, states: row.states, dueOn: isoDay(row.dueOn) },
    ...{ submitted: row.submittedAt !== null, withdrawn: row.withdrawnAt !== null },
    ...{ itemId: agendaItem.id, itemKind: agendaItem.kind, meetingId: agendaItem.meetingId },
    ...{ conferenceNumber: conference.number, speaksFor, byOffice },
  });
}
