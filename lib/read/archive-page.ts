import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { storableText } from '@/lib/db/storable-json';
import { isStateCode, type StateCode } from '@/lib/domain/federal-state';
import { OUTCOMES, type Outcome } from '@/lib/domain/minutes';
import { formatApplicants, formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { resolutionsContaining } from './resolutions-containing';

/** As it stands in the address; what is no known value filters nothing. */
export interface ArchiveQuery {
  conference?: string | undefined;
  outcome?: string | undefined;
  state?: string | undefined;
  words?: string | undefined;
}

export interface ArchivePage {
  /** The latest conference first, inside it in the order of the agenda. */
  resolutions: ArchivedResolution[];
  /** More than are listed. */
  total: number;
  /** What was understood of the query. */
  filter: { conference: number | null; outcome: Outcome | null; state: StateCode | null; words: string };
  /** Conferences that have resolutions for this reader, the latest first. */
  conferences: { number: number; name: string }[];
}

export interface ArchivedResolution {
  conference: { number: number; name: string };
  /** TOP number without "TOP". */
  number: string;
  title: string;
  outcome: Outcome | null;
  /** "Berlin, Bremen", "Alle Länder" */
  applicants: string;
  greenList: boolean;
}

const LISTED = 200;
const LONGEST_QUERY = 200;
const MOST_WORDS = 8;

/** The resolutions of all conferences, filtered by the address; an empty list where nothing fits. */
export async function archivePage(actor: Actor, query: ArchiveQuery): Promise<ArchivePage> {
  const filter = understood(query);
  const where: Prisma.ResolutionWhereInput = {
    AND: [printableResolutions(actor), await narrowed(filter)],
  };
  const db = database();
  const [total, rows, conferences] = await Promise.all([
    db.resolution.count({ where }),
    db.resolution.findMany({
      where,
      orderBy: [{ meeting: { conference: { number: 'desc' } } }, { position: 'asc' }],
      take: LISTED,
      select: SELECT,
    }),
    db.conference.findMany({
      where: { meetings: { some: { resolutions: { some: printableResolutions(actor) } } } },
      orderBy: { number: 'desc' },
      select: { number: true, year: true },
    }),
  ]);
  return {
    resolutions: rows.map(archived),
    total,
    filter,
    conferences: conferences.map(({ number, year }) => ({
      number,
      name: formatConference({ number, year }),
    })),
  };
}

const SELECT = {
  number: true,
  title: true,
  outcome: true,
  meeting: { select: { conference: { select: { number: true, year: true } } } },
  applicants: { orderBy: { position: 'asc' }, select: { stateCode: true } },
  agendaItem: { select: { greenList: true } },
} satisfies Prisma.ResolutionSelect;

function archived(row: Prisma.ResolutionGetPayload<{ select: typeof SELECT }>): ArchivedResolution {
  const { conference } = row.meeting;
  return {
    conference: { number: conference.number, name: formatConference(conference) },
    number: row.number,
    title: row.title,
    outcome: printedOutcome(row.outcome),
    applicants: formatApplicants(row.applicants.map(({ stateCode }) => stateCode)),
    greenList: row.agendaItem?.greenList ?? false,
  };
}

function understood({ conference, outcome, state, words }: ArchiveQuery): ArchivePage['filter'] {
  return {
    conference: conference && /^\d{1,4}$/.test(conference) ? Number(conference) : null,
    outcome: OUTCOMES.find((one) => one === outcome) ?? null,
    state: state && isStateCode(state) ? state : null,
    words: searchWords(words ?? ''),
  };
}

/** As the database takes them, and few enough that a search keeps nobody waiting. */
function searchWords(text: string): string {
  return storableText(text).trim().slice(0, LONGEST_QUERY).split(/\s+/).slice(0, MOST_WORDS).join(' ');
}

async function narrowed(filter: ArchivePage['filter']): Promise<Prisma.ResolutionWhereInput> {
  const { conference, outcome, state, words } = filter;
  return {
    ...(conference === null ? {} : { meeting: { conference: { number: conference } } }),
    ...(outcome === null ? {} : { outcome }),
    ...(state === null ? {} : { applicants: { some: { stateCode: state } } }),
    ...(words === '' ? {} : { id: { in: await resolutionsContaining(words) } }),
  };
}
