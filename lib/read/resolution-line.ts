import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { DECIDED, decidedAt } from '@/lib/db/linkable-resolutions';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { storableText } from '@/lib/db/storable-json';
import { loadLine } from '@/lib/db/stored-line';
import type { Outcome } from '@/lib/domain/minutes';
import type { DecidedAt, ResolutionLinkKind } from '@/lib/domain/resolution-link';
import { inTime, type LineLink } from '@/lib/domain/resolution-line';
import { formatCitation } from '@/lib/i18n/citation';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** One resolution on a Beschlusslinie. */
export interface LineNode {
  id: string;
  conference: number;
  /** TOP number without "TOP". */
  number: string;
  /** In which it was decided. */
  year: number;
  /** "16. IntMK 2021, TOP 2.3" */
  citation: string;
  title: string;
  outcome: Outcome | null;
  /** True for the one whose line it is. */
  current: boolean;
  decided: DecidedAt;
  /** What it says of earlier ones on the line. */
  says: LineWord[];
}

/** "führt fort: 16. IntMK 2021, TOP 2.3" */
export interface LineWord {
  linkId: string;
  kind: ResolutionLinkKind;
  conference: number;
  number: string;
  citation: string;
}

export interface ResolutionLine {
  /** Of the resolution whose line it is. */
  conference: { number: number; year: number };
  number: string;
  title: string;
  /** From the first to the last; the resolution alone where it is linked with none. */
  nodes: LineNode[];
  can: { draw: boolean };
}

const SELECT = { ...DECIDED, ...{ id: true, title: true, outcome: true } } satisfies Prisma.ResolutionSelect;
type Row = Prisma.ResolutionGetPayload<{ select: typeof SELECT }>;

/**
 * The Beschlusslinie of a resolution, by number of the conference and TOP: what it carries on and what carries it on,
 * as far as this reader may read them. Null if there is no such resolution for this reader.
 */
export async function resolutionLine(
  actor: Actor,
  conferenceNumber: number,
  item: string,
): Promise<ResolutionLine | null> {
  const db = database();
  const root = await db.resolution.findFirst({
    where: {
      AND: [printableResolutions(actor)],
      number: storableText(item),
      meeting: { conference: { number: conferenceNumber } },
    },
    orderBy: { meeting: { kind: 'asc' } },
    select: SELECT,
  });
  if (!root) return null;
  const links = await loadLine(db, actor, root.id);
  const others = new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]).filter((id) => id !== root.id));
  const rows =
    others.size === 0
      ? []
      : await db.resolution.findMany({
          where: { AND: [printableResolutions(actor), { id: { in: [...others] } }] },
          select: SELECT,
        });
  return {
    ...{ conference: root.meeting.conference, number: root.number, title: root.title },
    nodes: nodesOf([root, ...rows], links, root.id),
    can: { draw: can(actor, 'resolutionLink.decide') },
  };
}

function nodesOf(rows: readonly Row[], links: readonly LineLink[], rootId: string): LineNode[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  const nodes = rows.map((row) => ({
    ...{ id: row.id, conference: row.meeting.conference.number, number: row.number, title: row.title },
    ...{ year: yearOf(row), citation: citationOf(row), current: row.id === rootId },
    ...{ outcome: printedOutcome(row.outcome), decided: decidedAt(row) },
    says: links
      .filter(({ fromId }) => fromId === row.id)
      .flatMap(({ id, toId, kind }) => {
        const to = known.get(toId);
        if (!to) return [];
        const { number, meeting } = to;
        return [
          {
            ...{ linkId: id, kind, number },
            conference: meeting.conference.number,
            citation: citationOf(to),
          },
        ];
      }),
  }));
  return inTime(nodes);
}

function yearOf(row: Row): number {
  const { on } = decidedAt(row);
  return on === null ? row.meeting.conference.year : Number(on.slice(0, 4));
}

function citationOf({ meeting: { conference }, number }: Row): string {
  return formatCitation({ conference: conference.number, year: conference.year, item: number, clause: null });
}
