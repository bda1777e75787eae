import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { storedBlocks } from '@/lib/db/stored-blocks';
import type { LinkOrigin, ResolutionLinkKind } from '@/lib/domain/resolution-link';
import { formatCitation } from '@/lib/i18n/citation';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { sharedPassages, type PassagePart } from '@/lib/text/shared-passages';

/** One of the two resolutions of a proposed link. */
export interface LinkEnd {
  conference: number;
  /** TOP number without "TOP". */
  number: string;
  citation: string;
  title: string;
}

export interface LinkProposalView {
  id: string;
  kind: ResolutionLinkKind;
  origin: LinkOrigin;
  /** How alike the two are in percent; null where words alone proposed it. */
  likeness: number | null;
  from: LinkEnd & { passage: PassagePart[] };
  to: LinkEnd & { passage: PassagePart[] };
}

export interface DecidedLinkView {
  id: string;
  from: LinkEnd;
  to: LinkEnd;
  /** Null: rejected. */
  kind: ResolutionLinkKind | null;
  /** True: drawn by hand, so that undoing removes it. */
  drawn: boolean;
}

export interface ResolutionLinksPage {
  /** Of the later resolution; null: of all. */
  conference: number | null;
  /** The first ones; the others come as these are decided. */
  proposals: LinkProposalView[];
  /** How many wait in all. */
  waiting: number;
  /** The latest decisions, to take one back. */
  decided: DecidedLinkView[];
  /** That have resolutions, the latest first; those in which nothing was looked for are not known to be done. */
  conferences: { number: number; name: string; waiting: number }[];
}

const SHOWN = 20;
const DECIDED_SHOWN = 8;

const END = {
  ...{ number: true, title: true, blocks: true },
  meeting: { select: { conference: { select: { number: true, year: true } } } },
} satisfies Prisma.ResolutionSelect;
const LINK = {
  ...{ id: true, kind: true, origin: true, quote: true, score: true, confirmedAt: true, rejectedAt: true },
  fromResolution: { select: END },
  toResolution: { select: END },
} satisfies Prisma.ResolutionLinkSelect;
type EndRow = Prisma.ResolutionGetPayload<{ select: typeof END }>;
type LinkRow = Prisma.ResolutionLinkGetPayload<{ select: typeof LINK }>;

/** Proposed Beschlusslinien for the office that decides on them; null for everybody else. */
export async function resolutionLinksPage(
  actor: Actor,
  conference: number | null,
): Promise<ResolutionLinksPage | null> {
  if (!can(actor, 'resolutionLink.decide')) return null;
  const db = database();
  const readable = printableResolutions(actor);
  const of: Prisma.ResolutionLinkWhereInput = { fromResolution: readable, toResolution: readable };
  const proposed = { ...of, confirmedAt: null, rejectedAt: null };
  const narrowed: Prisma.ResolutionLinkWhereInput =
    conference === null
      ? {}
      : { fromResolution: { AND: [readable], meeting: { conference: { number: conference } } } };
  const rows = await db.resolutionLink.findMany({
    where: { ...proposed, ...narrowed },
    orderBy: [
      { fromResolution: { meeting: { conference: { number: 'desc' } } } },
      { createdAt: 'asc' },
      { id: 'asc' },
    ],
    take: SHOWN,
    select: LINK,
  });
  const decided = await lastDecided({ ...of, ...narrowed });
  const conferences = await waitingByConference(actor, proposed);
  return {
    ...{ conference, conferences },
    proposals: rows.flatMap(proposalView),
    waiting: conferences
      .filter(({ number }) => conference === null || number === conference)
      .reduce((sum, { waiting }) => sum + waiting, 0),
    decided: decided.flatMap(decidedView),
  };
}

/** Confirmed and rejected ones together, the latest first. */
async function lastDecided(where: Prisma.ResolutionLinkWhereInput): Promise<LinkRow[]> {
  const db = database();
  const select = LINK;
  const take = DECIDED_SHOWN;
  const confirmed = await db.resolutionLink.findMany({
    where: { ...where, confirmedAt: { not: null } },
    ...{ orderBy: { confirmedAt: 'desc' }, take, select },
  });
  const rejected = await db.resolutionLink.findMany({
    where: { ...where, rejectedAt: { not: null } },
    ...{ orderBy: { rejectedAt: 'desc' }, take, select },
  });
  const at = (row: LinkRow) => (row.rejectedAt ?? row.confirmedAt)?.getTime() ?? 0;
  return [...confirmed, ...rejected].sort((a, b) => at(b) - at(a)).slice(0, take);
}

async function waitingByConference(
  actor: Actor,
  proposed: Prisma.ResolutionLinkWhereInput,
): Promise<ResolutionLinksPage['conferences']> {
  const db = database();
  const conferences = await db.conference.findMany({
    where: { meetings: { some: { resolutions: { some: printableResolutions(actor) } } } },
    orderBy: { number: 'desc' },
    select: { number: true, year: true },
  });
  const rows = await db.resolutionLink.findMany({
    where: proposed,
    select: {
      fromResolution: { select: { meeting: { select: { conference: { select: { number: true } } } } } },
    },
  });
  return conferences.map(({ number, year }) => ({
    ...{ number, name: formatConference({ number, year }) },
    waiting: rows.filter(({ fromResolution }) => fromResolution?.meeting.conference.number === number).length,
  }));
}

function proposalView(row: LinkRow): LinkProposalView[] {
  const { id, kind, origin, quote, score, fromResolution: from, toResolution: to } = row;
  if (!from) return [];
  const passages = sharedPassages(storedBlocks(from.blocks), storedBlocks(to.blocks), quote);
  return [
    {
      ...{ id, kind, origin, likeness: score === null ? null : Math.round(score * 100) },
      from: { ...endView(from), passage: passages.from },
      to: { ...endView(to), passage: passages.to },
    },
  ];
}

function decidedView({
  id,
  kind,
  origin,
  rejectedAt,
  fromResolution,
  toResolution,
}: LinkRow): DecidedLinkView[] {
  if (!fromResolution) return [];
  return [
    {
      ...{ id, from: endView(fromResolution), to: endView(toResolution) },
      ...{ kind: rejectedAt === null ? kind : null, drawn: origin === 'PERSON' },
    },
  ];
}

function endView({ number, title, meeting: { conference } }: EndRow): LinkEnd {
  const citation = formatCitation({
    conference: conference.number,
    year: conference.year,
    item: number,
    clause: null,
  });
  return { conference: conference.number, number, title, citation };
}
