import 'server-only';
import type { MinutesResolution } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';
import { followRevision } from './follow-revision';
import { resolutionApplicantRows, resolutionRow } from './minutes-rows';

type Db = Prisma.TransactionClient;

/** Where a resolution stands, and what it came from. */
export interface ResolutionOrigin {
  meetingId: string;
  agendaItemId: string | null;
  /** In printed order. */
  position: number;
  motionId: string | null;
  policyFieldId: string | null;
}

/**
 * Freezes what was decided under a number, unpublished. Where the number has a resolution, this is its next revision:
 * the one before steps back, and what was public stays public in its new form (ARCHITECTURE §3).
 * @param reason why it differs from the one before; null for a first one
 */
export async function freezeResolution(
  db: Db,
  resolution: MinutesResolution,
  { motionId, policyFieldId, ...origin }: ResolutionOrigin,
  { now, reason }: { now: Date; reason: string | null },
): Promise<string> {
  const before = await db.resolution.findFirst({
    where: { meetingId: origin.meetingId, number: resolution.number },
    orderBy: { revision: 'desc' },
    select: { id: true, revision: true, policyFieldId: true, publishedAt: true, supersededAt: true },
  });
  const standing = before !== null && before.supersededAt === null;
  // First the old one steps back: only one revision of a number is the current one at any moment.
  if (standing) await db.resolution.update({ where: { id: before.id }, data: { supersededAt: now } });
  const publishedAt = standing && before.publishedAt !== null ? now : null;
  const { id } = await db.resolution.create({
    data: {
      ...resolutionRow(resolution, { ...origin, publishedAt }),
      ...{ motionId, policyFieldId: before?.policyFieldId ?? policyFieldId, frozenAt: now },
      ...(before ? { revision: before.revision + 1, supersedesId: before.id, correctionReason: reason } : {}),
    },
    select: { id: true },
  });
  await db.resolutionApplicant.createMany({ data: resolutionApplicantRows(id, resolution.applicants) });
  if (before) await followRevision(db, before.id, id);
  return id;
}

/** What was decided under this item no longer stands, and nothing stands in its place. */
export async function retractResolution(db: Db, agendaItemId: string, now: Date): Promise<void> {
  await db.resolution.updateMany({
    where: { agendaItemId, supersededAt: null },
    data: { supersededAt: now },
  });
}
