import 'server-only';
import { isoDay } from '@/lib/clock';
import { actorInOffice } from '@/lib/db/actor-in-office';
import type { Prisma } from '@/lib/db/generated/client';
import { nameSpans } from '@/lib/db/stored-dispatch';
import type { BodyNameSpan } from '@/lib/domain/body-name';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** The body that a form is about, as it was seen. */
export interface BodyCommand {
  code: string;
  version: number;
}

/** A body of the directory as its verbs decide on it. */
export interface LoadedBody {
  id: string;
  code: string;
  name: string;
  names: BodyNameSpan[];
  /** ISO. */
  validUntil: string | null;
}

/** Refuses NOT_PERMITTED, NOT_FOUND, CHANGED_MEANWHILE. */
export async function loadBody(
  db: Prisma.TransactionClient,
  actor: Actor,
  { code, version }: BodyCommand,
): Promise<Result<LoadedBody, RefusalCode>> {
  const inOffice = await actorInOffice(db, actor);
  if (!can(inOffice, 'directory.edit')) return refuse('NOT_PERMITTED');
  const row = await db.body.findUnique({
    where: { code },
    select: {
      ...{ id: true, code: true, name: true, validUntil: true, version: true },
      names: { orderBy: { validFrom: 'asc' }, select: { name: true, validFrom: true, validUntil: true } },
    },
  });
  if (!row) return refuse('NOT_FOUND');
  if (row.version !== version) return refuse('CHANGED_MEANWHILE');
  const { names, validUntil, ...body } = row;
  return ok({ ...body, names: nameSpans(names), validUntil: isoDay(validUntil) });
}

/** Stores a body that nobody changed since it was seen. Refuses CHANGED_MEANWHILE. */
export async function storeBody(
  db: Prisma.TransactionClient,
  { code, version }: BodyCommand,
  data: Prisma.BodyUncheckedUpdateManyInput,
): Promise<Result<null, RefusalCode>> {
  const { count } = await db.body.updateMany({
    where: { code, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? ok(null) : refuse('CHANGED_MEANWHILE');
}
