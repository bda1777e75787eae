import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { publishedMinutes } from '@/lib/db/minutes-editions';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { loadMinutes } from '@/lib/db/stored-minutes';
import { meetingsWithReadableMinutes } from '@/lib/db/visibility';
import type { Minutes } from '@/lib/domain/minutes';
import type { ExternalMinutesContent } from '@/lib/domain/minutes-edition';
import { printedAt } from '@/lib/domain/minutes-passage';
import { minutesMark } from '@/lib/i18n/minutes-words';
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

export interface ExternalPrint {
  minutes: Minutes;
  /** Only where a published edition has some. */
  prose?: { opening: string; closing: string; mark: string | null };
}

/**
 * The external minutes of a conference's Hauptkonferenz, where it has none those of its Sonderkonferenz, as
 * lib/documents prints them: built from an allow-list, so that counts, votes, internal statements and Kamin notes
 * have no way in. Once an edition was published, exactly what was frozen; before, published resolutions for everybody,
 * all of them for the members of the conference. Null if there is nothing for this reader.
 */
export async function externalPrint(actor: Actor, conferenceNumber: number): Promise<ExternalPrint | null> {
  const db = database();
  const meeting = await db.meeting.findFirst({
    where: meetingWithMinutes(actor, conferenceNumber),
    orderBy: { kind: 'asc' },
    select: { id: true },
  });
  if (!meeting) return null;
  const published = await publishedMinutes(db, meeting.id);
  if (published) return printOf(published.content, minutesMark(published));
  const minutes = await loadMinutes(db, meeting.id, printableResolutions(actor));
  return minutes && { minutes };
}

/** As `externalPrint`, the record alone. */
export async function externalMinutes(actor: Actor, conferenceNumber: number): Promise<Minutes | null> {
  return (await externalPrint(actor, conferenceNumber))?.minutes ?? null;
}

/** What is printed of an edition of the external minutes. */
export function printOf(
  { record, passages }: ExternalMinutesContent,
  mark: string | null,
): Required<ExternalPrint> {
  const prose = { opening: printedAt(passages, 'opening'), closing: printedAt(passages, 'closing'), mark };
  return { minutes: record, prose };
}
