import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

export interface DecideCorrection {
  correctionId: string;
  version: number;
  decision: 'ACCEPTED' | 'DECLINED';
  /** Needed where it is declined. */
  reason: string | null;
}

/**
 * The office accepts a correction, and then makes it in the next edition, or declines it with a reason.
 * Refuses NOT_FOUND, NOT_PERMITTED, CORRECTION_DECIDED, CHANGED_MEANWHILE, CORRECTION_NEEDS_REASON.
 */
export async function decideCorrection(
  actor: Actor,
  { correctionId, version, decision, reason }: DecideCorrection,
): Promise<Result<null, RefusalCode>> {
  if (!can(actor, 'minutes.readInternal')) return refuse('NOT_FOUND');
  return mutate(actor, async (mutation) => {
    const { db, now, record } = mutation;
    const row = await db.minutesCorrection.findUnique({
      where: { id: correctionId },
      include: {
        edition: {
          select: { meeting: { select: { conferenceId: true, conference: { select: { number: true } } } } },
        },
      },
    });
    if (!row) return refuse('NOT_FOUND');
    const { meeting } = row.edition;
    if (!can(actor, 'minutes.edit', { conferenceNumber: meeting.conference.number }))
      return refuse('NOT_PERMITTED');
    if (row.status !== 'PROPOSED') return refuse('CORRECTION_DECIDED');
    if (row.version !== version) return refuse('CHANGED_MEANWHILE');
    if (decision === 'DECLINED' && reason === null) return refuse('CORRECTION_NEEDS_REASON');
    const decided = await db.minutesCorrection.updateMany({
      where: { id: correctionId, version },
      data: {
        ...{ status: decision, decisionReason: reason === null ? null : storableText(reason) },
        ...{ decidedById: actor.personId, decidedAt: now, version: { increment: 1 } },
      },
    });
    if (decided.count === 0) return refuse('CHANGED_MEANWHILE');
    record({
      verb: decision === 'ACCEPTED' ? 'minutesCorrection.accepted' : 'minutesCorrection.declined',
      subject: { type: 'MinutesCorrection', id: correctionId },
      payload: { state: row.stateCode, place: row.place },
    });
    notify(mutation, actor.personId, {
      kind: 'CORRECTION_DECIDED',
      subject: { type: 'Conference', id: meeting.conferenceId },
      to: { states: [row.stateCode] },
      facts: { status: decision },
    });
    return ok(null);
  });
}
