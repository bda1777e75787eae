import 'server-only';
import { database } from '@/lib/db/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { storableText } from '@/lib/db/storable-json';
import { loadMinutes } from '@/lib/db/stored-minutes';
import type { ResolutionPrint } from '@/lib/domain/resolution-print';
import type { Actor } from '@/lib/policy/actor';

/**
 * One resolution to be printed alone, from the same columns as the external minutes: published ones for everybody, all
 * for the members, what was said at a Kamin talk for nobody. Null if there is none for this reader.
 */
export async function resolutionPrint(
  actor: Actor,
  conferenceNumber: number,
  item: string,
): Promise<ResolutionPrint | null> {
  const db = database();
  const row = await db.resolution.findFirst({
    where: {
      AND: [printableResolutions(actor)],
      number: storableText(item),
      meeting: { conference: { number: conferenceNumber } },
    },
    orderBy: { meeting: { kind: 'asc' } },
    select: { id: true, meetingId: true, publishedAt: true },
  });
  if (!row) return null;
  const minutes = await loadMinutes(db, row.meetingId, { id: row.id });
  const resolution = minutes?.resolutions[0];
  if (!resolution) return null;
  return { conference: minutes.conference, resolution, published: row.publishedAt !== null };
}
