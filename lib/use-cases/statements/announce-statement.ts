import 'server-only';
import { berlinDay, dateColumn, isoDay } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { visibleAgendaItems, visibleStatements } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { announceStatement as decideAnnouncement } from '@/lib/domain/statement';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

export interface AnnounceStatement {
  itemId: string;
  states: readonly StateCode[];
  /** Last day for its words (ISO); left out: the conference's deadline for Protokollerklärungen. */
  dueOn?: string | undefined;
}

const ITEM = {
  ...{ id: true, kind: true, meetingId: true },
  statements: {
    where: { withdrawnAt: null },
    select: { states: true, dueOn: true, submittedAt: true },
  },
  meeting: {
    select: {
      status: true,
      conference: {
        select: {
          ...{ number: true, status: true },
          deadlines: { where: { kind: 'STATEMENT' }, select: { dueOn: true } },
        },
      },
    },
  },
} satisfies Prisma.AgendaItemSelect;

/**
 * Announces a Protokollerklärung on an item of the sitting: the office for any Länder, as they say it in the room, or
 * a Land's Freigabe for its own Land. Its words follow until the deadline. Gives its id.
 * Refuses NOT_FOUND, NOT_PERMITTED (also for another Land than one's own, or another day than the deadline's),
 * STATEMENT_BEFORE_SITTING, DEADLINE_PASSED and what the domain's announceStatement refuses. Source: DOMAIN §2.5.
 */
export async function announceStatement(
  actor: Actor,
  { itemId, states, dueOn }: AnnounceStatement,
): Promise<Result<string, RefusalCode>> {
  if (!can(actor, 'minutes.readInternal')) return refuse('NOT_FOUND');
  return mutate(actor, async (mutation) => {
    const item = await mutation.db.agendaItem.findFirst({
      where: { AND: [visibleAgendaItems(actor), { id: itemId, meeting: { kind: 'MAIN' } }] },
      select: {
        ...ITEM,
        statements: { ...ITEM.statements, where: { AND: [visibleStatements(actor), ITEM.statements.where] } },
      },
    });
    if (!item) return refuse('NOT_FOUND');
    const { conference, status } = item.meeting;
    const byOffice = can(actor, 'session.record', { conferenceNumber: conference.number });
    if (!byOffice && !(speaksForAll(actor, states) && dueOn === undefined)) return refuse('NOT_PERMITTED');
    if (status === 'PLANNED') return refuse('STATEMENT_BEFORE_SITTING');
    const others = item.statements.map((row) => ({
      ...{ states: row.states, dueOn: isoDay(row.dueOn), submitted: row.submittedAt !== null },
      ...{ withdrawn: false, itemKind: item.kind },
    }));
    const decision = decideAnnouncement(item.kind, states, others);
    if (!decision.ok) return decision;
    const lastDay = dueOn ?? isoDay(conference.deadlines[0]?.dueOn ?? null);
    const late = lastDay !== null && lastDay < berlinDay(mutation.now);
    if (conference.status === 'CLOSED' || (late && !byOffice)) return refuse('DEADLINE_PASSED');
    return ok(await store(mutation, actor, { itemId, meetingId: item.meetingId }, decision.value, lastDay));
  });
}

function speaksForAll(actor: Actor, states: readonly StateCode[]): boolean {
  const own = can(actor, 'statement.submit') ? statesOf(actor, 'STATE_APPROVER') : [];
  return states.length > 0 && states.every((state) => own.includes(state));
}

async function store(
  mutation: Mutation,
  actor: Actor,
  { itemId, meetingId }: { itemId: string; meetingId: string },
  states: StateCode[],
  dueOn: string | null,
): Promise<string> {
  const { db, now, record, announce } = mutation;
  const { id } = await db.statement.create({
    data: {
      ...{ agendaItemId: itemId, states, text: '', announcedAt: now },
      dueOn: dueOn === null ? null : dateColumn(dueOn),
    },
    select: { id: true },
  });
  record({
    verb: 'statement.announced',
    subject: { type: 'Statement', id },
    payload: { item: itemId, states },
  });
  announce(meetingId);
  notify(mutation, actor.personId, {
    kind: 'STATEMENT_ANNOUNCED',
    subject: { type: 'AgendaItem', id: itemId },
    to: { states },
    facts: { dueOn },
  });
  return id;
}
