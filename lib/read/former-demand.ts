import 'server-only';
import { berlinDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { requestOnceAt } from '@/lib/db/former-places';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { storableText } from '@/lib/db/storable-json';
import { readableDemands } from '@/lib/db/stored-demands';
import { formatCitation } from '@/lib/i18n/citation';
import { formatDate } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import type { DemandPlace } from '@/lib/routes';

/** What became of the request that once stood under an address. */
export type FormerDemand =
  | {
      /** It stands elsewhere in its resolution, by itself or as part of another request. */
      kind: 'MOVED';
      place: DemandPlace;
    }
  | {
      kind: 'REMOVED';
      /** "18. IntMK 2023, TOP 4.4 Ziffer 2" */
      citation: string;
      /** Title of the resolution. */
      title: string;
      /** "23. November 2026" */
      removedOn: string;
    };

/**
 * What became of the request under an address where this reader finds none: null where none ever stood there, and for
 * whoever could not have seen it (a suggestion is known to the members alone).
 */
export async function formerDemand(actor: Actor, place: DemandPlace): Promise<FormerDemand | null> {
  if (!can(actor, 'followUp.read')) return null;
  const { conference, item, clause, position } = place;
  const resolution = { number: storableText(item), meeting: { conference: { number: conference } } };
  const onlyConfirmed = !can(actor, 'minutes.readInternal');
  const requests = await database().demand.findMany({
    where: readableDemands(actor, { resolution }),
    select: { id: true, clause: true, position: true },
  });
  const now = await requestOnceAt(database(), requests, { clause, position, onlyConfirmed });
  if (now) return { kind: 'MOVED', place: { conference, item, clause: now.clause, position: now.position } };
  return removedDemand(actor, place, { resolution, onlyConfirmed });
}

async function removedDemand(
  actor: Actor,
  { conference, item, clause, position }: DemandPlace,
  {
    resolution: where,
    onlyConfirmed,
  }: { resolution: { number: string; meeting: object }; onlyConfirmed: boolean },
): Promise<FormerDemand | null> {
  const db = database();
  const resolution = await db.resolution.findFirst({
    where: { AND: [where, printableResolutions(actor)] },
    select: { title: true, meeting: { select: { conference: { select: { year: true } } } } },
  });
  if (!resolution) return null;
  // It may have stood in a wording that was corrected since.
  const wordings = await db.resolution.findMany({ where, select: { id: true } });
  const said = (path: string, equals: string | number | boolean) => ({ payload: { path: [path], equals } });
  const removal = await db.auditEntry.findFirst({
    where: {
      ...{ subjectType: 'Demand', verb: 'demand.removed' },
      AND: [said('clause', clause), said('position', position)],
      OR: wordings.map(({ id }) => said('resolutionId', id)),
      ...(onlyConfirmed ? said('confirmed', true) : {}),
    },
    orderBy: { seq: 'desc' },
    select: { at: true },
  });
  const { year } = resolution.meeting.conference;
  const cited = { conference, year, item, clause: clause === 0 ? null : clause };
  return (
    removal && {
      kind: 'REMOVED',
      citation: formatCitation(cited),
      title: resolution.title,
      removedOn: formatDate(berlinDay(removal.at)),
    }
  );
}
