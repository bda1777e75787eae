import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleConferences } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { ChairPermission } from '@/lib/policy/permission';
import { ok, refuse, type Result } from '@/lib/result';

const SELECT = {
  id: true,
  number: true,
  version: true,
  chairCode: true,
  termStartsOn: true,
  termEndsOn: true,
} satisfies Prisma.ConferenceSelect;

/** A conference as the use cases decide on it. */
export type LoadedConference = Prisma.ConferenceGetPayload<{ select: typeof SELECT }>;

/** The conference that a command of its chair's office is about. Refuses NOT_FOUND, NOT_PERMITTED. */
export async function loadConference(
  db: Prisma.TransactionClient,
  actor: Actor,
  conferenceNumber: number,
  permission: ChairPermission,
): Promise<Result<LoadedConference, RefusalCode>> {
  const row = await db.conference.findFirst({
    where: { AND: [visibleConferences(), { number: conferenceNumber }] },
    select: SELECT,
  });
  if (!row) return refuse('NOT_FOUND');
  return can(actor, permission, { conferenceNumber }) ? ok(row) : refuse('NOT_PERMITTED');
}
