import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { suggestDemands } from './suggest-demands';

/**
 * Reads the requests of a conference whose resolutions have none yet, such as those that were on record before requests
 * were read at all. Gives how many suggestions were made; 0 where nothing was left to read.
 * Refuses NOT_FOUND, NOT_PERMITTED.
 */
export async function suggestForConference(
  actor: Actor,
  { conferenceNumber }: { conferenceNumber: number },
): Promise<Result<{ suggested: number }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const conference = await mutation.db.conference.findUnique({
      where: { number: conferenceNumber },
      select: { id: true, status: true },
    });
    if (!conference) return refuse('NOT_FOUND');
    const termOpen = conference.status !== 'CLOSED';
    const inOffice = await actorInOffice(mutation.db, actor);
    if (!can(inOffice, 'followUp.manage', { conferenceNumber, termOpen })) return refuse('NOT_PERMITTED');
    const suggested = await suggestDemands(mutation, { meeting: { conferenceId: conference.id } });
    mutation.record({
      verb: 'demand.suggested',
      subject: { type: 'Conference', id: conference.id },
      payload: { conferenceNumber, suggested },
    });
    return ok({ suggested });
  });
}
