import 'server-only';
import { actorInOffice } from '@/lib/db/actor-in-office';
import type { Prisma } from '@/lib/db/generated/client';
import { DECIDED, decidedAt } from '@/lib/db/linkable-resolutions';
import { mutate } from '@/lib/db/mutate';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import { leadsBack, type DecidedAt, type ResolutionLinkKind } from '@/lib/domain/resolution-link';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/** A resolution by its permanent address. */
export interface ResolutionPlace {
  conference: number;
  /** TOP number without "TOP". */
  item: string;
}

export interface DrawLink {
  from: ResolutionPlace;
  to: ResolutionPlace;
  kind: ResolutionLinkKind;
}

interface End {
  id: string;
  decided: DecidedAt;
}

/**
 * Draws a link by hand. Where one was proposed, rejected or drawn between the two, it becomes this one.
 * Refuses NOT_FOUND (`from`), EARLIER_RESOLUTION_UNKNOWN (`to`), NOT_PERMITTED, RESOLUTION_LINK_AGAINST_TIME (the earlier
 * cannot continue the later), RESOLUTIONS_LINKED_ALREADY.
 */
export async function drawLink(
  actor: Actor,
  { from, to, kind }: DrawLink,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, now, record }) => {
    const later = await findEnd(db, actor, from);
    if (!later) return refuse('NOT_FOUND' as const);
    const inOffice = await actorInOffice(db, actor);
    if (!can(inOffice, 'resolutionLink.decide')) return refuse('NOT_PERMITTED' as const);
    const earlier = await findEnd(db, actor, to);
    if (!earlier) return refuse('EARLIER_RESOLUTION_UNKNOWN' as const);
    if (!leadsBack(later.decided, earlier.decided)) return refuse('RESOLUTION_LINK_AGAINST_TIME' as const);
    const pair = { fromResolutionId: later.id, toResolutionId: earlier.id };
    const known = await db.resolutionLink.findFirst({ where: pair });
    if (known?.kind === kind && known.confirmedAt !== null)
      return refuse('RESOLUTIONS_LINKED_ALREADY' as const);
    const decision = { kind, confirmedAt: now, confirmedById: actor.personId };
    if (known)
      await db.resolutionLink.update({
        where: { id: known.id },
        data: { ...decision, rejectedAt: null, rejectedById: null },
      });
    else await db.resolutionLink.create({ data: { ...pair, ...decision, origin: 'PERSON', createdAt: now } });
    record({
      verb: 'resolutionLink.drawn',
      subject: { type: 'Resolution', id: later.id },
      payload: { to: earlier.id, kind },
    });
    return ok(null);
  });
}

async function findEnd(
  db: Prisma.TransactionClient,
  actor: Actor,
  { conference, item }: ResolutionPlace,
): Promise<End | null> {
  const row = await db.resolution.findFirst({
    where: {
      AND: [printableResolutions(actor)],
      number: storableText(item),
      meeting: { conference: { number: conference } },
    },
    orderBy: { meeting: { kind: 'asc' } },
    select: { id: true, ...DECIDED },
  });
  return row && { id: row.id, decided: decidedAt(row) };
}
