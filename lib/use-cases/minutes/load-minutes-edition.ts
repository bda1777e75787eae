import 'server-only';
import { isTermClosed } from '@/lib/db/closed-term';
import type { Prisma } from '@/lib/db/generated/client';
import { storedMinutesContent } from '@/lib/db/minutes-editions';
import { loadMinutesRecord } from '@/lib/db/minutes-record';
import { visibleMinutesEditions } from '@/lib/db/visibility';
import type { MinutesAudience, MinutesContent, MinutesStatus } from '@/lib/domain/minutes-edition';
import type { MinutesRecord } from '@/lib/domain/minutes-record';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** An edition of minutes as the use cases decide on it. */
export interface LoadedEdition {
  id: string;
  audience: MinutesAudience;
  number: number;
  status: MinutesStatus;
  frozen: boolean;
  version: number;
  meetingId: string;
  conferenceId: string;
  conferenceNumber: number;
  content: MinutesContent;
}

/**
 * An edition of minutes for the office that writes them.
 * Refuses NOT_FOUND (also for whoever may not know of it) and NOT_PERMITTED.
 */
export async function loadMinutesEdition(
  db: Prisma.TransactionClient,
  actor: Actor,
  editionId: string,
): Promise<Result<LoadedEdition, RefusalCode>> {
  const row = await db.minutesEdition.findUnique({
    where: { id: editionId },
    include: { meeting: { select: { conferenceId: true, conference: { select: { number: true } } } } },
  });
  if (!row) return refuse('NOT_FOUND');
  const conferenceNumber = row.meeting.conference.number;
  if (!can(actor, 'minutes.edit', { conferenceNumber })) {
    const where = { AND: [{ id: editionId }, visibleMinutesEditions(actor, conferenceNumber)] };
    return refuse((await db.minutesEdition.count({ where })) > 0 ? 'NOT_PERMITTED' : 'NOT_FOUND');
  }
  if (await isTermClosed(db, conferenceNumber)) return refuse('NOT_PERMITTED');
  const { id, audience, number, status, version, meetingId } = row;
  const { conferenceId } = row.meeting;
  const frozen = row.frozenAt !== null;
  const content = storedMinutesContent(row);
  return ok({
    id,
    audience,
    number,
    status,
    frozen,
    version,
    meetingId,
    conferenceId,
    conferenceNumber,
    content,
  });
}

/**
 * A draft together with the record as it stands now.
 * Refuses what loadMinutesEdition refuses, and MINUTES_FROZEN.
 */
export async function loadMinutesDraft(
  db: Prisma.TransactionClient,
  actor: Actor,
  editionId: string,
): Promise<Result<LoadedEdition & { newer: MinutesRecord }, RefusalCode>> {
  const loaded = await loadMinutesEdition(db, actor, editionId);
  if (!loaded.ok) return loaded;
  if (loaded.value.frozen) return refuse('MINUTES_FROZEN');
  const newer = await loadMinutesRecord(db, loaded.value.meetingId, loaded.value.audience);
  return newer ? ok({ ...loaded.value, newer }) : refuse('NOT_FOUND');
}
