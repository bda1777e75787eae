import 'server-only';
import { database } from '@/lib/db/client';
import { loadDemands } from '@/lib/db/stored-demands';
import { storableText } from '@/lib/db/storable-json';
import type { DemandKind } from '@/lib/domain/demand';
import type { DemandStanding } from '@/lib/domain/demand-status';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** A request of a resolution in a few words, for the place beside its Ziffer. */
export interface ClauseDemand {
  id: string;
  clause: number;
  position: number;
  kind: DemandKind;
  addressees: { code: string; name: string }[];
  standing: DemandStanding;
  /** False: the rules propose it; only members read that. */
  confirmed: boolean;
  can: { review: boolean };
}

/** The requests of a resolution that are followed up, as far as this reader may know of them, in the order of the text. */
export async function resolutionDemands(
  actor: Actor,
  conferenceNumber: number,
  item: string,
): Promise<ClauseDemand[]> {
  const records = await loadDemands(database(), actor, {
    followUp: true,
    resolution: { number: storableText(item), meeting: { conference: { number: conferenceNumber } } },
  });
  return records.map(({ id, clause, position, kind, addressees, standing, confirmed, conference }) => ({
    ...{ id, clause, position, kind, addressees, standing, confirmed },
    can: {
      review: can(actor, 'followUp.manage', { conferenceNumber, termOpen: conference.termOpen }),
    },
  }));
}
