import 'server-only';
import { successionOf } from '@/lib/domain/successor';
import type { Actor } from '@/lib/policy/actor';
import { loadSuccession } from './bodies-in-charge';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { OFFICIAL_RESOLUTIONS } from './printable-resolutions';
import { loadDemands, type DemandRecord } from './stored-demands';
import type { StoredDispatch } from './stored-dispatch';

type Reader = Database | Prisma.TransactionClient;

/**
 * The requests that may stand in a letter: everything confirmed and followed up of its conference that is addressed to
 * its body, or to one that it follows on that day (ISO).
 */
export async function choosableRequests(
  db: Reader,
  actor: Actor,
  { conference, body }: Pick<StoredDispatch, 'conference' | 'body'>,
  day: string,
): Promise<DemandRecord[]> {
  const demands = await loadDemands(db, actor, {
    ...{ confirmedAt: { not: null }, followUp: true },
    resolution: { meeting: { conference: { number: conference.number } } },
  });
  const bodies = await loadSuccession(db);
  return demands.filter(({ addressees }) =>
    addressees.some(({ code }) => successionOf(bodies, code, day).includes(body.code)),
  );
}

/** A resolution that may be sent for information. */
export interface ChoosableResolution {
  id: string;
  number: string;
  title: string;
}

/** The resolutions of the letter's conference, in printed order. */
export function choosableResolutions(
  db: Reader,
  { conference }: Pick<StoredDispatch, 'conference'>,
): Promise<ChoosableResolution[]> {
  return db.resolution.findMany({
    where: { AND: [OFFICIAL_RESOLUTIONS, { meeting: { conferenceId: conference.id } }] },
    orderBy: [{ meeting: { kind: 'asc' } }, { position: 'asc' }],
    select: { id: true, number: true, title: true },
  });
}
