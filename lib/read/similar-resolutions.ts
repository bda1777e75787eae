import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printableResolutions } from '@/lib/db/printable-resolutions';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { MARKS, resemblances } from '@/lib/db/resemblance';
import { CURRENT_ENTRIES, STANDING_ENTRIES, storedStanding } from '@/lib/db/stored-demands';
import { visibleFollowUpEntries } from '@/lib/db/visibility';
import type { DemandStatus } from '@/lib/domain/demand-status';
import type { Outcome } from '@/lib/domain/minutes';
import type { MotionText } from '@/lib/domain/motion-text';
import { tellingTitle, tellingWords } from '@/lib/domain/telling-words';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';

/** An earlier resolution as it is named beside a motion. */
export interface EarlierResolution {
  id: string;
  conference: { number: number; name: string };
  /** TOP number without "TOP". */
  number: string;
  title: string;
  outcome: Outcome | null;
  /** How many of its requests have come how far, those that are still open first. */
  followUp: { status: DemandStatus; count: number }[];
}

export interface SimilarResolution extends EarlierResolution {
  /** A piece of its text; `shared`: words that the motion has too. */
  snippet: { text: string; shared: boolean }[];
}

const SHOWN = 5;
/** Below, what two texts have in common is chance: tried on the sample data. */
const NEAR_ENOUGH = 0.15;

/** The earlier resolutions nearest to a text, as far as the reader may read them; the nearest first. */
export async function similarResolutions(actor: Actor, text: MotionText): Promise<SimilarResolution[]> {
  const [title, words] = [tellingTitle(text.title), tellingWords(text)];
  if (title === '' && words.length === 0) return [];
  const near = (await resemblances(title, words)).filter(({ score }) => score >= NEAR_ENOUGH);
  const known = await earlierResolutions(
    actor,
    near.map(({ id }) => id),
  );
  return near
    .flatMap(({ id, snippet }) => {
      const resolution = known.get(id);
      return resolution ? [{ ...resolution, snippet: snippetParts(snippet) }] : [];
    })
    .slice(0, SHOWN);
}

/** Resolutions by id, without those that this reader may not read and without formal items, which decide no matter. */
export async function earlierResolutions(
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, EarlierResolution>> {
  if (ids.length === 0) return new Map();
  const rows = await database().resolution.findMany({
    where: { AND: [printableResolutions(actor), MATTER, { id: { in: [...ids] } }] },
    select: {
      ...{ id: true, number: true, title: true, outcome: true },
      meeting: { select: { conference: { select: { number: true, year: true } } } },
      demands: {
        select: {
          followUp: true,
          entries: { ...STANDING_ENTRIES, where: { AND: [CURRENT_ENTRIES, visibleFollowUpEntries(actor)] } },
        },
      },
    },
  });
  return new Map(
    rows.map(({ id, number, title, outcome, meeting, demands }) => [
      id,
      {
        ...{ id, number, title, outcome: printedOutcome(outcome) },
        conference: { number: meeting.conference.number, name: formatConference(meeting.conference) },
        followUp: countStatuses(demands),
      },
    ]),
  );
}

const MATTER: Prisma.ResolutionWhereInput = {
  OR: [{ agendaItemId: null }, { agendaItem: { kind: { not: 'FORMAL' } } }],
};

const OPEN_FIRST: readonly DemandStatus[] = [
  ...(['OPEN', 'ASKED', 'INTERIM', 'PARTLY_IMPLEMENTED'] as const),
  ...(['IMPLEMENTED', 'REJECTED', 'OBSOLETE', 'CONTINUED'] as const),
];

function countStatuses(demands: Parameters<typeof storedStanding>[0][]): EarlierResolution['followUp'] {
  const statuses = demands.map((demand) => storedStanding(demand).status);
  return OPEN_FIRST.map((status) => ({
    status,
    count: statuses.filter((one) => one === status).length,
  })).filter(({ count }) => count > 0);
}

function snippetParts(snippet: string): SimilarResolution['snippet'] {
  return snippet
    .split(MARKS.open)
    .flatMap((part, index) => {
      const [first = '', rest = ''] = part.split(MARKS.close);
      return index === 0
        ? [{ text: part, shared: false }]
        : [
            { text: first, shared: true },
            { text: rest, shared: false },
          ];
    })
    .filter(({ text }) => text !== '');
}
