import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { findingSeal } from '@/lib/db/finding-seal';
import { loadMinutesRecord } from '@/lib/db/minutes-record';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { checkMinutes } from '@/lib/domain/check-minutes';
import { sameValue } from '@/lib/domain/compare-minutes';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { isLatestFrozen } from './latest-frozen';
import { loadMinutesEdition, type LoadedEdition } from './load-minutes-edition';

/**
 * Publishes frozen external minutes and their resolutions: from now on everybody reads exactly what was frozen.
 * Refuses what loadMinutesEdition refuses (internal minutes are NOT_FOUND here), MINUTES_NOT_FROZEN,
 * MINUTES_ALREADY_PUBLISHED, MINUTES_SUPERSEDED, MINUTES_OUTDATED, MINUTES_FINDINGS_OPEN.
 */
export async function publishMinutes(
  actor: Actor,
  { editionId }: { editionId: string },
): Promise<Result<{ conferenceNumber: number }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const loaded = await loadMinutesEdition(db, actor, editionId);
    if (!loaded.ok) return loaded;
    const edition = loaded.value;
    const obstacle = await obstacleOf(db, edition);
    if (obstacle) return refuse(obstacle);
    const { meetingId, conferenceNumber, conferenceId, number } = edition;
    await db.minutesEdition.update({
      where: { id: editionId },
      data: { publishedAt: now, version: { increment: 1 } },
    });
    const published = await db.resolution.updateMany({
      where: { AND: [OFFICIAL_RESOLUTIONS, { meetingId, publishedAt: null }] },
      data: { publishedAt: now },
    });
    record({
      verb: 'minutes.published',
      subject: { type: 'MinutesEdition', id: editionId },
      payload: { number, resolutions: published.count },
    });
    notify(mutation, actor.personId, {
      kind: 'MINUTES_PUBLISHED',
      subject: { type: 'Conference', id: conferenceId },
      to: { states: STATE_CODES, federalGuests: true },
      facts: {},
    });
    return ok({ conferenceNumber });
  });
}

async function obstacleOf(db: Prisma.TransactionClient, edition: LoadedEdition): Promise<RefusalCode | null> {
  const { content, frozen, meetingId } = edition;
  if (content.audience !== 'EXTERNAL') return 'NOT_FOUND';
  if (!frozen) return 'MINUTES_NOT_FROZEN';
  const { publishedAt } = await db.minutesEdition.findUniqueOrThrow({ where: { id: edition.id } });
  if (publishedAt !== null) return 'MINUTES_ALREADY_PUBLISHED';
  if (!(await isLatestFrozen(db, edition))) return 'MINUTES_SUPERSEDED';
  const standing = await loadMinutesRecord(db, meetingId, 'EXTERNAL');
  if (!sameValue(standing?.record, content.record)) return 'MINUTES_OUTDATED';
  const acknowledged = await db.findingAcknowledgement.findMany({
    where: { meetingId },
    select: { factsHash: true },
  });
  const seals = new Set(acknowledged.map(({ factsHash }) => factsHash));
  const open = checkMinutes(content.record).filter((finding) => !seals.has(findingSeal(finding)));
  return open.length > 0 ? 'MINUTES_FINDINGS_OPEN' : null;
}
