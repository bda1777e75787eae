import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { loadMinutes } from '@/lib/db/stored-minutes';
import { meetingsWithReadableMinutes } from '@/lib/db/visibility';
import type { Minutes } from '@/lib/domain/minutes';
import type { Actor } from '@/lib/policy/actor';

/** Finds the meetings of that conference whose external minutes exist for this reader. */
export function meetingWithMinutes(actor: Actor, conferenceNumber: number): Prisma.MeetingWhereInput {
  return {
    AND: [
      meetingsWithReadableMinutes(actor),
      {
        kind: { in: ['MAIN', 'SPECIAL'] },
        conference: { number: conferenceNumber },
        resolutions: { some: printableResolutions(actor) },
      },
    ],
  };
}

/**
 * The external minutes of a conference's Hauptkonferenz, where it has none those of its Sonderkonferenz, as
 * lib/documents prints them: built from an allow-list, so that counts, votes, internal statements and Kamin notes
 * have no way in. Published resolutions for everybody, all of them for the members of the conference; null if there
 * is nothing for this reader.
 */
export async function externalMinutes(actor: Actor, conferenceNumber: number): Promise<Minutes | null> {
  const db = database();
  const meeting = await db.meeting.findFirst({
    where: meetingWithMinutes(actor, conferenceNumber),
    orderBy: { kind: 'asc' },
    select: { id: true },
  });
  return meeting && loadMinutes(db, meeting.id, printableResolutions(actor));
}
