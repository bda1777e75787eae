import 'server-only';
import { isoDay } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { storableText } from '@/lib/db/storable-json';
import { storedBlocks } from '@/lib/db/stored-blocks';
import { PRINTED_STATEMENTS, printedStatements } from '@/lib/db/stored-statements';
import { visibleResolutions } from '@/lib/db/visibility';
import { compareAgendaNumbers } from '@/lib/domain/agenda-number';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { Applicant, MinutesStatement, Outcome } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import { formatCitation } from '@/lib/i18n/citation';
import { formatConference, formatDate } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { MEETING_WORDS, meetingDates, meetingLine } from './meeting-words';

export interface ResolutionPage {
  conference: { number: number; year: number; name: string; note: string | null };
  /** TOP number without "TOP". */
  number: string;
  title: string;
  outcome: Outcome | null;
  /** With the roles of the agenda; a Land that joined later is CO. Order as the resolution prints. */
  applicants: Applicant[];
  allStates: boolean;
  greenList: boolean;
  /** "26./27. April 2023", a circular resolution's own day. */
  decided: string;
  /** "Hauptkonferenz"'s days and place: "26./27. April 2023 in Wiesbaden" */
  meeting: string;
  /** "01/2023" */
  circular: string | null;
  /** Anchors: lib/domain/block-anchor. */
  blocks: TextBlock[];
  /** Protokollerklärungen that are printed with it. */
  statements: MinutesStatement[];
  /** "18. IntMK 2023, TOP 4.4" */
  citation: string;
  published: boolean;
  /** Where an earlier wording was corrected, the latest first; each with its day, for members with its reason. */
  corrections: { on: string; reason: string | null }[];
  /** In the order of the agenda; null at its ends. */
  previous: Neighbour | null;
  next: Neighbour | null;
  can: { readAgenda: boolean };
}

export interface Neighbour {
  number: string;
  title: string;
}

const SELECT = {
  number: true,
  title: true,
  outcome: true,
  circularReference: true,
  decidedOn: true,
  blocks: true,
  publishedAt: true,
  meetingId: true,
  meeting: { select: { ...MEETING_WORDS, conference: { select: { number: true, year: true, note: true } } } },
  applicants: { orderBy: { position: 'asc' }, select: { stateCode: true } },
  agendaItem: {
    select: {
      ...{ greenList: true, kind: true, statements: PRINTED_STATEMENTS },
      applicants: { select: { stateCode: true, role: true } },
    },
  },
} satisfies Prisma.ResolutionSelect;

type Row = Prisma.ResolutionGetPayload<{ select: typeof SELECT }>;

/** One resolution under its permanent address: number of the conference and TOP; null if there is none for this reader. */
export async function resolutionPage(
  actor: Actor,
  conferenceNumber: number,
  item: string,
): Promise<ResolutionPage | null> {
  const row = await database().resolution.findFirst({
    where: {
      AND: [printableResolutions(actor)],
      number: storableText(item),
      meeting: { conference: { number: conferenceNumber } },
    },
    orderBy: { meeting: { kind: 'asc' } },
    select: SELECT,
  });
  if (!row) return null;
  const [neighbours, corrections] = await Promise.all([neighboursOf(actor, row), correctionsOf(actor, row)]);
  const { conference } = row.meeting;
  return {
    conference: { ...conference, name: formatConference(conference) },
    number: row.number,
    title: row.title,
    outcome: printedOutcome(row.outcome),
    applicants: applicantsOf(row),
    allStates: row.applicants.length === STATE_CODES.length,
    greenList: row.agendaItem?.greenList ?? false,
    decided: row.decidedOn ? formatDate(isoDay(row.decidedOn)) : meetingDates(row.meeting),
    meeting: meetingLine(row.meeting),
    circular: row.circularReference,
    blocks: storedBlocks(row.blocks),
    statements: printedStatements(row.agendaItem),
    citation: formatCitation({
      conference: conference.number,
      year: conference.year,
      item: row.number,
      clause: null,
    }),
    published: row.publishedAt !== null,
    corrections,
    ...neighbours,
    can: { readAgenda: can(actor, 'agenda.read') },
  };
}

function applicantsOf({ applicants, agendaItem }: Row): Applicant[] {
  const roles = new Map(agendaItem?.applicants.map(({ stateCode, role }) => [stateCode, role]));
  return applicants.map(({ stateCode }) => ({ state: stateCode, role: roles.get(stateCode) ?? 'CO' }));
}

async function neighboursOf(
  actor: Actor,
  row: Row,
): Promise<{ previous: Neighbour | null; next: Neighbour | null }> {
  const all = await database().resolution.findMany({
    where: { AND: [printableResolutions(actor)], meetingId: row.meetingId },
    select: { number: true, title: true },
  });
  const ordered = all.sort((a, b) => compareAgendaNumbers(a.number, b.number));
  const place = ordered.findIndex((one) => one.number === row.number);
  return { previous: ordered[place - 1] ?? null, next: ordered[place + 1] ?? null };
}

/** A correction is a new row with its reason; what it replaced stays in the record (ARCHITECTURE §3). */
async function correctionsOf(actor: Actor, row: Row): Promise<{ on: string; reason: string | null }[]> {
  // Why a slip in the room was put right concerns the members.
  const member = can(actor, 'minutes.readInternal');
  const rows = await database().resolution.findMany({
    where: {
      AND: [visibleResolutions(actor)],
      meetingId: row.meetingId,
      number: row.number,
      supersedesId: { not: null },
      // What was put right before it was published was never wrong to the public.
      ...(member ? {} : { supersedes: { publishedAt: { not: null } } }),
    },
    orderBy: { revision: 'desc' },
    select: { frozenAt: true, correctionReason: true },
  });
  return rows.map(({ frozenAt, correctionReason }) => ({
    on: formatDate(isoDay(frozenAt)),
    reason: member ? correctionReason : null,
  }));
}
