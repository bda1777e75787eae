import 'server-only';
import { AGENDA_ROW, agendaPlan, type AgendaRow } from '@/lib/db/stored-agenda';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleAgendaItems } from '@/lib/db/visibility';
import type { PlanItem } from '@/lib/domain/agenda-plan';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** The agenda of a Hauptkonferenz as the use cases decide on it. */
export interface LoadedAgenda {
  meetingId: string;
  conferenceId: string;
  conferenceNumber: number;
  /** In printed order. */
  rows: (AgendaRow & { applicants: { stateCode: StateCode }[] })[];
  plan: PlanItem[];
  /** An edition was sent out: numbers are fixed, whatever is added is late. */
  dispatched: boolean;
  /** The sitting is on: what becomes of an item is recorded there. */
  running: boolean;
}

/** The item a form is about, as it was seen. */
export interface ItemCommand {
  itemId: string;
  version: number;
}

const MEETING = {
  id: true,
  status: true,
  cancelled: true,
  conferenceId: true,
  conference: { select: { number: true } },
  agendaItems: {
    orderBy: { position: 'asc' },
    select: { ...AGENDA_ROW, applicants: { select: { stateCode: true } } },
  },
  _count: { select: { agendaEditions: true } },
} satisfies Prisma.MeetingSelect;

/**
 * The agenda of a conference's Hauptkonferenz, inside the write transaction, for whoever may change it.
 * Refuses NOT_PERMITTED, NOT_FOUND, AGENDA_CLOSED.
 */
export async function loadAgenda(
  db: Prisma.TransactionClient,
  actor: Actor,
  conferenceNumber: number,
  permission: 'agenda.edit' | 'agenda.dispatch' = 'agenda.edit',
): Promise<Result<LoadedAgenda, RefusalCode>> {
  if (!can(actor, permission, { conferenceNumber })) return refuse('NOT_PERMITTED');
  const meeting = await db.meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: MEETING,
  });
  if (!meeting) return refuse('NOT_FOUND');
  if (meeting.status === 'HELD' || meeting.cancelled) return refuse('AGENDA_CLOSED');
  return ok({
    meetingId: meeting.id,
    conferenceId: meeting.conferenceId,
    conferenceNumber,
    rows: meeting.agendaItems,
    plan: agendaPlan(meeting.agendaItems),
    dispatched: meeting._count.agendaEditions > 0,
    running: meeting.status === 'RUNNING',
  });
}

/**
 * The agenda together with the item that a command is about, as this actor may see it.
 * Refuses NOT_FOUND, NOT_PERMITTED, AGENDA_CLOSED, SESSION_RUNNING, CHANGED_MEANWHILE.
 */
export async function loadAgendaItem(
  db: Prisma.TransactionClient,
  actor: Actor,
  { itemId, version }: ItemCommand,
): Promise<Result<{ agenda: LoadedAgenda; item: LoadedAgenda['rows'][number] }, RefusalCode>> {
  const found = await db.agendaItem.findFirst({
    where: { AND: [{ id: itemId, meeting: { kind: 'MAIN' } }, visibleAgendaItems(actor)] },
    select: { meeting: { select: { conference: { select: { number: true } } } } },
  });
  if (!found) return refuse('NOT_FOUND');
  const agenda = await loadAgenda(db, actor, found.meeting.conference.number);
  if (!agenda.ok) return agenda;
  if (agenda.value.running) return refuse('SESSION_RUNNING');
  const item = agenda.value.rows.find(({ id }) => id === itemId);
  if (item?.version !== version) return refuse('CHANGED_MEANWHILE');
  return ok({ agenda: agenda.value, item });
}

/** Raises an item's version together with what changes about the item itself. */
export async function touchItem(
  db: Prisma.TransactionClient,
  itemId: string,
  data: Omit<Prisma.AgendaItemUncheckedUpdateInput, 'version' | 'number'> = {},
): Promise<void> {
  await db.agendaItem.update({ where: { id: itemId }, data: { ...data, version: { increment: 1 } } });
}
