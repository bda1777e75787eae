import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { storedMinutesContent } from '@/lib/db/minutes-editions';
import { loadMinutesRecord } from '@/lib/db/minutes-record';
import { mutate } from '@/lib/db/mutate';
import { storableJson } from '@/lib/db/storable-json';
import type { MinutesAudience, MinutesContent } from '@/lib/domain/minutes-edition';
import { newPassages } from '@/lib/domain/minutes-passage';
import type { RefusalCode } from '@/lib/domain/refusal';
import { writtenPassages } from '@/lib/minutes-text/written-passages';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

export interface StartMinutes {
  conferenceNumber: number;
  audience: MinutesAudience;
}

/**
 * Begins the internal or the external minutes from the record; where an edition is frozen, the next one from that
 * edition, so that what changed in the record since is offered and not slipped in.
 * Refuses NOT_PERMITTED, NOT_FOUND, MINUTES_SITTING_NOT_OPENED, MINUTES_ALREADY_STARTED, MINUTES_FINAL.
 */
export async function startMinutes(
  actor: Actor,
  { conferenceNumber, audience }: StartMinutes,
): Promise<Result<StartMinutes & { editionId: string }, RefusalCode>> {
  if (!can(actor, 'minutes.edit', { conferenceNumber })) return refuse('NOT_PERMITTED');
  return mutate(actor, async ({ db, now, record }) => {
    const meeting = await db.meeting.findFirst({
      where: { kind: 'MAIN', cancelled: false, conference: { number: conferenceNumber } },
      select: {
        ...{ id: true, status: true },
        minutesEditions: { where: { audience }, orderBy: { number: 'desc' }, take: 1 },
      },
    });
    if (!meeting) return refuse('NOT_FOUND');
    if (meeting.status === 'PLANNED') return refuse('MINUTES_SITTING_NOT_OPENED');
    const [latest] = meeting.minutesEditions;
    if (latest?.frozenAt === null) return refuse('MINUTES_ALREADY_STARTED');
    if (latest?.status === 'FINAL') return refuse('MINUTES_FINAL');
    const content = latest ? storedMinutesContent(latest) : await contentOf(db, meeting.id, audience);
    if (!content) return refuse('NOT_FOUND');
    const number = (latest?.number ?? 0) + 1;
    const { id } = await db.minutesEdition.create({
      data: { meetingId: meeting.id, audience, number, content: storableJson(content), createdAt: now },
      select: { id: true },
    });
    record({
      verb: 'minutes.started',
      subject: { type: 'MinutesEdition', id },
      payload: { audience, number },
    });
    return ok({ conferenceNumber, audience, editionId: id });
  });
}

async function contentOf(
  db: Prisma.TransactionClient,
  meetingId: string,
  audience: MinutesAudience,
): Promise<MinutesContent | null> {
  const source = await loadMinutesRecord(db, meetingId, audience);
  return source && { ...source, passages: newPassages(writtenPassages(source)) };
}
