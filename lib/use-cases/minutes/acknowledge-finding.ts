import 'server-only';
import { findingSeal } from '@/lib/db/finding-seal';
import { loadMinutesRecord } from '@/lib/db/minutes-record';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { checkMinutes } from '@/lib/domain/check-minutes';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

export interface AcknowledgeFinding {
  conferenceNumber: number;
  /** The seal of the finding as it was shown. */
  finding: string;
  reason: string;
}

/**
 * Accepts a finding of the Protokoll-Prüfer with a reason; that holds while its facts stay the same.
 * Refuses NOT_PERMITTED, NOT_FOUND, FINDING_GONE, FINDING_ACKNOWLEDGED.
 */
export async function acknowledgeFinding(
  actor: Actor,
  { conferenceNumber, finding, reason }: AcknowledgeFinding,
): Promise<Result<null, RefusalCode>> {
  if (!can(actor, 'minutes.edit', { conferenceNumber })) return refuse('NOT_PERMITTED');
  return mutate(actor, async ({ db, now, record }) => {
    const meeting = await db.meeting.findFirst({
      where: { kind: 'MAIN', conference: { number: conferenceNumber } },
      select: { id: true },
    });
    if (!meeting) return refuse('NOT_FOUND');
    const source = await loadMinutesRecord(db, meeting.id, 'EXTERNAL');
    if (source?.audience !== 'EXTERNAL') return refuse('NOT_FOUND');
    const found = checkMinutes(source.record).find((one) => findingSeal(one) === finding);
    if (!found) return refuse('FINDING_GONE');
    const factsHash = findingSeal(found);
    const known = { meetingId_factsHash: { meetingId: meeting.id, factsHash } };
    if (await db.findingAcknowledgement.findUnique({ where: known })) return refuse('FINDING_ACKNOWLEDGED');
    const { code, item } = found;
    const { id } = await db.findingAcknowledgement.create({
      data: {
        ...{ meetingId: meeting.id, code, item, factsHash, reason: storableText(reason) },
        ...{ acknowledgedById: actor.personId, acknowledgedAt: now },
      },
      select: { id: true },
    });
    record({
      verb: 'finding.acknowledged',
      subject: { type: 'FindingAcknowledgement', id },
      payload: { code, item },
    });
    return ok(null);
  });
}
