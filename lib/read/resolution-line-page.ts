import 'server-only';
import { database } from '@/lib/db/client';
import { loadDemands, type DemandRecord } from '@/lib/db/stored-demands';
import type { DemandStanding } from '@/lib/domain/demand-status';
import { formatDate } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import type { DemandPlace } from '@/lib/routes';
import { resolutionLine, type LineNode, type ResolutionLine } from './resolution-line';

/** A request of a resolution on the line, with what came of it as far as this reader may see. */
export interface LineRequest {
  place: DemandPlace;
  text: string;
  /** "BMI, BMAS" */
  addressees: string;
  standing: Pick<DemandStanding, 'status' | 'overdue'>;
  /** The last Stellungnahme: "Bundesministerium des Innern, 20. November 2023", and its words. */
  answer: { head: string; text: string | null } | null;
}

export interface ResolutionLinePage extends Omit<ResolutionLine, 'nodes'> {
  nodes: (LineNode & { requests: LineRequest[] })[];
}

/** A Beschlusslinie from the first request to the last answer; null as `resolutionLine`. */
export async function resolutionLinePage(
  actor: Actor,
  conferenceNumber: number,
  item: string,
): Promise<ResolutionLinePage | null> {
  const line = await resolutionLine(actor, conferenceNumber, item);
  if (!line) return null;
  const ids = line.nodes.map(({ id }) => id);
  const demands = await loadDemands(database(), actor, {
    ...{ resolutionId: { in: ids }, followUp: true, confirmedAt: { not: null } },
  });
  return {
    ...line,
    nodes: line.nodes.map((node) => ({
      ...node,
      requests: demands.filter(({ resolution }) => resolution.id === node.id).map(request),
    })),
  };
}

function request({
  conference,
  resolution,
  clause,
  position,
  text,
  addressees,
  standing,
  entries,
}: DemandRecord) {
  const answer = entries.findLast(({ kind }) => kind === 'ANSWERED');
  return {
    place: { conference: conference.number, item: resolution.number, clause, position },
    ...{ text, addressees: addressees.map(({ name }) => name).join(', '), standing },
    answer: answer
      ? { head: [answer.body?.name, formatDate(answer.on)].filter(Boolean).join(', '), text: answer.text }
      : null,
  };
}
