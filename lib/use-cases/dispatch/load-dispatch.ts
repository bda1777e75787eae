import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import type { Prisma } from '@/lib/db/generated/client';
import { STORED_DISPATCH, type StoredDispatch } from '@/lib/db/stored-dispatch';
import { visibleDispatches } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** The letter that a form is about. */
export interface DispatchCommand {
  dispatchId: string;
  /** As it was seen. */
  version: number;
}

/** The conference whose resolutions are sent. */
export interface DispatchConference {
  id: string;
  number: number;
  year: number;
}

/**
 * A letter that a command is about. Refuses NOT_FOUND; NOT_PERMITTED to who does not look after the follow-up of that
 * conference; CHANGED_MEANWHILE.
 */
export async function loadDispatch(
  db: Prisma.TransactionClient,
  actor: Actor,
  { dispatchId, version }: DispatchCommand,
): Promise<Result<StoredDispatch, RefusalCode>> {
  if (!isId(dispatchId)) return refuse('NOT_FOUND');
  const row = await db.dispatch.findFirst({
    where: { AND: [{ id: dispatchId }, visibleDispatches(actor)] },
    select: STORED_DISPATCH,
  });
  if (!row) return refuse('NOT_FOUND');
  const { number, status } = row.conference;
  const inOffice = await actorInOffice(db, actor);
  if (!can(inOffice, 'followUp.manage', { conferenceNumber: number, termOpen: status !== 'CLOSED' }))
    return refuse('NOT_PERMITTED');
  return row.version === version ? ok(row) : refuse('CHANGED_MEANWHILE');
}

/** As `loadDispatch`, for what changes a draft: refuses DISPATCH_SENT too. */
export async function loadDispatchDraft(
  db: Prisma.TransactionClient,
  actor: Actor,
  command: DispatchCommand,
): Promise<Result<StoredDispatch, RefusalCode>> {
  const loaded = await loadDispatch(db, actor, command);
  return loaded.ok && loaded.value.status === 'SENT' ? refuse('DISPATCH_SENT') : loaded;
}

/** The conference for which letters are written. Refuses NOT_FOUND, NOT_PERMITTED. */
export async function loadDispatchConference(
  db: Prisma.TransactionClient,
  actor: Actor,
  conferenceNumber: number,
): Promise<Result<DispatchConference, RefusalCode>> {
  const row = await db.conference.findUnique({
    where: { number: conferenceNumber },
    select: { id: true, number: true, year: true, status: true },
  });
  const termOpen = row !== null && row.status !== 'CLOSED';
  const inOffice = await actorInOffice(db, actor);
  if (!can(inOffice, 'followUp.manage', { conferenceNumber, termOpen })) return refuse('NOT_PERMITTED');
  return row ? ok(row) : refuse('NOT_FOUND');
}

/** Marks a letter as changed, if nobody changed it since it was seen. Refuses CHANGED_MEANWHILE. */
export async function storeDispatch(
  db: Prisma.TransactionClient,
  { dispatchId, version }: DispatchCommand,
  data: Prisma.DispatchUncheckedUpdateManyInput,
): Promise<Result<null, RefusalCode>> {
  const { count } = await db.dispatch.updateMany({
    where: { id: dispatchId, version, status: 'DRAFT' },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? ok(null) : refuse('CHANGED_MEANWHILE');
}
