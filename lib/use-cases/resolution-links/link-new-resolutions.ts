import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { loadLinkable } from '@/lib/db/linkable-resolutions';
import type { Mutation } from '@/lib/db/mutate';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { adoptMotionLinks, storeProposals } from '@/lib/db/propose-links';
import { linkMentions } from '@/lib/text/link-mentions';
import { linksInWords, type LinkableResolution } from '@/lib/text/proposed-links';

/**
 * Called in the transaction in which resolutions come to be: what their motions said of earlier ones holds for them
 * too, what their words name is proposed. Only the conferences that a text names are read, so that recording stays
 * quick; what is merely alike is looked for later (propose-links).
 */
export async function linkNewResolutions(
  { db, now, record }: Pick<Mutation, 'db' | 'now' | 'record'>,
  resolutionIds: readonly string[],
): Promise<void> {
  if (resolutionIds.length === 0) return;
  const where = { AND: [OFFICIAL_RESOLUTIONS, DECIDED, { id: { in: [...resolutionIds] } }] };
  const resolutions = await loadLinkable(db, where);
  const motions = await db.resolution.findMany({
    where: { id: { in: resolutions.map(({ id }) => id) }, motionId: { not: null } },
    select: { id: true, motionId: true },
  });
  const adopted = await adoptMotionLinks(db, motions, now);
  const archive = await namedArchive(db, resolutions);
  const proposed = await storeProposals(
    db,
    resolutions.flatMap((resolution) => linksInWords(resolution, archive)),
    now,
  );
  const [first] = resolutions;
  if (first && adopted + proposed > 0)
    record({
      verb: 'resolution.linksProposed',
      subject: { type: 'Resolution', id: first.id },
      payload: { resolutions: resolutions.length, adopted, proposed },
    });
}

/** What was turned down or put off says nothing of earlier resolutions; an outcome that could not be read may have. */
const DECIDED: Prisma.ResolutionWhereInput = {
  OR: [{ outcome: null }, { outcome: { notIn: ['REJECTED', 'POSTPONED'] } }],
};

/** Every resolution of the conferences, days and Umlaufbeschlüsse that the texts name. */
async function namedArchive(
  db: Mutation['db'],
  resolutions: readonly LinkableResolution[],
): Promise<LinkableResolution[]> {
  const mentions = resolutions.flatMap(({ blocks }) => linkMentions(blocks));
  const numbers = mentions.flatMap(({ conferences }) => conferences);
  const years = mentions.flatMap((mention) => mention.years);
  const days = mentions.flatMap((mention) => mention.days).filter((day) => !Number.isNaN(Date.parse(day)));
  const circulars = mentions.flatMap((mention) => mention.circulars);
  if (numbers.length + years.length + days.length + circulars.length === 0) return [];
  const on = days.map((day) => new Date(day));
  return loadLinkable(db, {
    AND: [OFFICIAL_RESOLUTIONS],
    OR: [
      { meeting: { conference: { OR: [{ number: { in: numbers } }, { year: { in: years } }] } } },
      { decidedOn: { in: on } },
      { meeting: { startsOn: { in: on } } },
      { circularReference: { in: circulars } },
    ],
  });
}
