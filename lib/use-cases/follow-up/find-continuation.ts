import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { OFFICIAL_RESOLUTIONS } from '@/lib/db/printable-resolutions';
import { storableText } from '@/lib/db/storable-json';
import type { DemandRecord } from '@/lib/db/stored-demands';
import type { RefusalCode } from '@/lib/domain/refusal';
import { ok, refuse, type Result } from '@/lib/result';

/** Where a request stands, as people write it: "20. IntMK, TOP 4.2, Ziffer 3". */
export interface ContinuationPlace {
  conference: number;
  item: string;
  /** 0 where the text has no Ziffern. */
  clause: number;
}

/**
 * The id of the confirmed request that goes on with `demand`: the first one of the Ziffer that is named.
 * Refuses CONTINUATION_MISSING (nothing named, or nothing is followed up there), CONTINUATION_NOT_LATER (itself, of an
 * earlier conference, or one that this request goes on with in turn).
 */
export async function findContinuation(
  { db }: Mutation,
  demand: DemandRecord,
  place: ContinuationPlace | null,
): Promise<Result<string, RefusalCode>> {
  if (place === null) return refuse('CONTINUATION_MISSING');
  const { conference, item, clause } = place;
  const number = storableText(item);
  const found = await db.demand.findFirst({
    where: {
      ...{ clause, followUp: true, confirmedAt: { not: null } },
      resolution: {
        AND: [OFFICIAL_RESOLUTIONS, { number, meeting: { conference: { number: conference } } }],
      },
    },
    orderBy: { position: 'asc' },
    select: { id: true },
  });
  if (!found) return refuse('CONTINUATION_MISSING');
  if (conference < demand.conference.number || (await leadsBack({ db }, found.id, demand.id)))
    return refuse('CONTINUATION_NOT_LATER');
  return ok(found.id);
}

/** True if the line from `from` onwards comes to `to`; a line is as long as there are conferences at most. */
async function leadsBack({ db }: Pick<Mutation, 'db'>, from: string, to: string): Promise<boolean> {
  const seen = new Set<string>();
  let next: string | null = from;
  while (next !== null && !seen.has(next)) {
    if (next === to) return true;
    seen.add(next);
    const row: { continuedById: string | null } | null = await db.demand.findUnique({
      where: { id: next },
      select: { continuedById: true },
    });
    next = row?.continuedById ?? null;
  }
  return false;
}
