import 'server-only';
import { berlinDay, isoDay } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import { requestsToSend } from '@/lib/db/requests-to-send';
import type { DispatchKind } from '@/lib/domain/dispatch';
import type { RefusalCode } from '@/lib/domain/refusal';
import { hasEnded } from '@/lib/domain/successor';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDispatchConference } from './load-dispatch';
import { writeDraft } from './write-draft';

export interface AddDispatch {
  conferenceNumber: number;
  /** Code of the body. */
  body: string;
  kind: Exclude<DispatchKind, 'REMINDER'>;
}

/**
 * A letter to a body that somebody chose, also to one that gets none by itself; it begins with what is to be sent to
 * that body, else empty. Refuses NOT_PERMITTED, NOT_FOUND, BODY_ENDED, DISPATCH_DRAFTED.
 */
export async function addDispatch(
  actor: Actor,
  { conferenceNumber, body: code, kind }: AddDispatch,
): Promise<Result<{ dispatchId: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now } = mutation;
    const today = berlinDay(now);
    const conference = await loadDispatchConference(db, actor, conferenceNumber);
    if (!conference.ok) return conference;
    const body = await db.body.findUnique({
      where: { code },
      select: { id: true, code: true, salutation: true, validUntil: true },
    });
    if (!body) return refuse('NOT_FOUND');
    if (hasEnded({ validUntil: isoDay(body.validUntil) }, today)) return refuse('BODY_ENDED');
    const standing = { conferenceId: conference.value.id, bodyId: body.id, kind, status: 'DRAFT' as const };
    if ((await db.dispatch.count({ where: standing })) > 0) return refuse('DISPATCH_DRAFTED');
    const requests = await requestsToSend(db, actor, conferenceNumber, today);
    const items = requests
      .filter((request) => request.kind === kind && request.recipient === code)
      .map(({ demand }) => ({ resolutionId: demand.resolution.id, demandId: demand.id }));
    const dispatchId = await writeDraft(mutation, { conference: conference.value, body, kind, items });
    return ok({ dispatchId });
  });
}
