import 'server-only';
import { database } from '@/lib/db/client';
import type { Actor } from '@/lib/policy/actor';
import { demandPage } from '../demand-page';
import { followUpFile } from '../follow-up-file';
import { formerDemand } from '../former-demand';
import { ownDemandsPage } from '../own-demands-page';

/**
 * Every request of which more is recorded than that it was read from a text, on its page; with the files of its answers as they would be downloaded.
 */
export async function readsOfDemands(actor: Actor): Promise<unknown[]> {
  const [demands, files] = await Promise.all([
    database().demand.findMany({
      where: { OR: [{ goal: { not: null } }, { entries: { some: {} } }, { measures: { some: {} } }] },
      select: {
        ...{ clause: true, position: true },
        resolution: {
          select: { number: true, meeting: { select: { conference: { select: { number: true } } } } },
        },
      },
    }),
    database().attachment.findMany({
      where: { followUpEntryId: { not: null } },
      select: { id: true, followUpEntryId: true },
    }),
  ]);
  const places = demands.map(({ clause, position, resolution: { number: item, meeting } }) => ({
    ...{ conference: meeting.conference.number, item, clause, position },
  }));
  const pages = places.flatMap((place) => [demandPage(actor, place), formerDemand(actor, place)]);
  const downloads = files.map(async ({ id, followUpEntryId }) => {
    const file = await followUpFile(actor, followUpEntryId ?? '', id);
    return file && [file.fileName, Buffer.from(file.content).toString('latin1')];
  });
  return [await ownDemandsPage(actor), ...(await Promise.all(pages)), ...(await Promise.all(downloads))];
}
