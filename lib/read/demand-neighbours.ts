import 'server-only';
import { database } from '@/lib/db/client';
import { loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import { formatCitation } from '@/lib/i18n/citation';
import type { Actor } from '@/lib/policy/actor';
import { routes } from '@/lib/routes';

/** Another request that belongs with this one. */
export interface NeighbourView {
  /** "20. IntMK 2025, TOP 4.1 Ziffer 3" */
  citation: string;
  text: string;
  href: string;
}

export interface DemandNeighbours {
  /** The one that goes on with it. */
  continuedBy: NeighbourView | null;
  /** Those with which it goes on. */
  continues: NeighbourView[];
  /** The others of the same Ziffer. */
  sameClause: NeighbourView[];
}

/** What belongs with a request, as far as the reader may see it. */
export async function demandNeighbours(actor: Actor, demand: DemandRecord): Promise<DemandNeighbours> {
  const { id, clause, resolution, continuedById } = demand;
  const found = await loadDemands(database(), actor, {
    id: { not: id },
    OR: [
      { continuedById: id },
      { clause, resolutionId: resolution.id },
      ...(continuedById === null ? [] : [{ id: continuedById }]),
    ],
  });
  const next = found.find((other) => other.id === continuedById);
  return {
    continuedBy: next ? view(next) : null,
    continues: found.filter((other) => other.continuedById === id).map(view),
    sameClause: found
      .filter((other) => other.resolution.id === resolution.id && other.clause === clause)
      .map(view),
  };
}

function view({ conference, resolution, clause, position, text }: DemandRecord): NeighbourView {
  const { number, year } = conference;
  return {
    citation: formatCitation({
      ...{ conference: number, year, item: resolution.number, clause: clause === 0 ? null : clause },
    }),
    text,
    href: routes.demand({ conference: number, item: resolution.number, clause, position }),
  };
}
