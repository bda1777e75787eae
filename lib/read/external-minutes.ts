import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { loadMinutes } from '@/lib/db/stored-minutes';
import { meetingsWithReadableMinutes, visibleResolutions } from '@/lib/db/visibility';
import type { Minutes } from '@/lib/domain/minutes';
import type { Actor } from '@/lib/policy/actor';

/** What was said at a Kamin talk never leaves it, whatever was recorded (DOMAIN §2.7). */
const NO_KAMIN: Prisma.ResolutionWhereInput = {
  OR: [{ agendaItemId: null }, { agendaItem: { kind: { not: 'KAMIN' } } }],
};

/** Narrows resolutions to those that the external minutes hold for this reader. */
export function externalResolutions(actor: Actor): Prisma.ResolutionWhereInput {
  return { AND: [visibleResolutions(actor), NO_KAMIN, { supersededAt: null }] };
}

/**
 * The external minutes of a conference's Hauptkonferenz, as lib/documents prints them: built from an allow-list, so
 * that counts, votes, internal statements and Kamin notes have no way in. Published resolutions for everybody, all
 * of them for the members of the conference; null if there is nothing for this reader.
 */
export async function externalMinutes(actor: Actor, conferenceNumber: number): Promise<Minutes | null> {
  const db = database();
  const resolutions = externalResolutions(actor);
  const meeting = await db.meeting.findFirst({
    where: {
      AND: [
        meetingsWithReadableMinutes(actor),
        { kind: 'MAIN', conference: { number: conferenceNumber }, resolutions: { some: resolutions } },
      ],
    },
    select: { id: true },
  });
  return meeting && loadMinutes(db, meeting.id, resolutions);
}
