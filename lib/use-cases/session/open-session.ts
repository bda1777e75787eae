import 'server-only';
import { freezeCircularResolutions } from '@/lib/db/circular-resolutions';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { linkNewResolutions } from '../resolution-links/link-new-resolutions';
import { suggestDemands } from '../demands/suggest-demands';
import { loadSitting } from './load-sitting';

/**
 * Opens the sitting of a Hauptkonferenz: from now on numbers stand and outcomes are recorded. What was decided in an
 * Umlaufverfahren is frozen under its number.
 * Refuses NOT_PERMITTED, NOT_FOUND, SESSION_BEGUN, SESSION_WITHOUT_AGENDA.
 */
export async function openSession(
  actor: Actor,
  { conferenceNumber }: { conferenceNumber: number },
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now, record, announce } = mutation;
    const loaded = await loadSitting(db, actor, conferenceNumber);
    if (!loaded.ok) return loaded;
    const { meetingId, status } = loaded.value;
    if (status !== 'PLANNED') return refuse('SESSION_BEGUN' as const);
    if ((await db.agendaEdition.count({ where: { meetingId } })) === 0)
      return refuse('SESSION_WITHOUT_AGENDA' as const);
    await db.meeting.update({
      where: { id: meetingId },
      data: { status: 'RUNNING', openedAt: now, version: { increment: 1 } },
    });
    // What came onto the agenda since it was last sent out is called by its number from now on.
    await db.agendaItem.updateMany({
      where: { meetingId, numberFixedAt: null },
      data: { numberFixedAt: now },
    });
    const frozen = await freezeCircularResolutions(mutation, meetingId);
    await linkNewResolutions(mutation, frozen);
    await suggestDemands(mutation, { id: { in: frozen } });
    record({ verb: 'session.opened', subject: { type: 'Meeting', id: meetingId } });
    announce(meetingId);
    return ok(null);
  });
}
