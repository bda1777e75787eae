import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { printedOutcome } from '@/lib/db/printed-outcome';
import { visibleCircularProcedures, visibleCircularVotes } from '@/lib/db/visibility';
import type { CircularStatus } from '@/lib/domain/circular-procedure';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import type { Outcome } from '@/lib/domain/minutes';
import { formatConference, formatDate, formatRemainingDays, remainingDays } from '@/lib/i18n/format';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

export interface CircularRow {
  reference: string;
  title: string;
  status: CircularStatus;
  outcome: Outcome | null;
  /** "22. IntMK 2027" */
  conference: string;
  applicants: StateCode[];
  /** "Frist 31. Januar 2027, noch 6 Tage", "vom 29. März 2027" */
  when: string;
  /** How many Länder have answered. */
  answered: number;
  /** The reader's own Länder while it runs: "Bayern hat abgestimmt", "Bayern hat noch nicht abgestimmt". */
  own: { words: string; waits: boolean }[];
}

export interface CircularListPage {
  /** The one whose last day comes first before the others. */
  open: CircularRow[];
  /** Those that have ended, by year, the latest first. */
  years: { year: number; rows: CircularRow[] }[];
  can: { start: boolean };
}

function select(actor: Actor) {
  return {
    ...{ reference: true, title: true, status: true, year: true, dueOn: true, decidedOn: true },
    applicants: true,
    conference: { select: { number: true, year: true } },
    votes: { where: visibleCircularVotes(actor), select: { stateCode: true } },
    decisions: { where: { supersededBy: null, takenBack: false }, select: { outcome: true } },
    _count: { select: { votes: true } },
  } satisfies Prisma.CircularProcedureSelect;
}

type Row = Prisma.CircularProcedureGetPayload<{ select: ReturnType<typeof select> }>;

/** All Umlaufverfahren for the members of the conference; null for everybody else. */
export async function circularListPage(actor: Actor): Promise<CircularListPage | null> {
  if (!can(actor, 'circular.read')) return null;
  const rows = await database().circularProcedure.findMany({
    where: visibleCircularProcedures(actor),
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
    select: select(actor),
  });
  const today = berlinDay(now());
  const own = statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER');
  const views = rows.map((row) => ({ row, view: rowView(row, own, today) }));
  const ended = views.filter(({ row }) => row.status !== 'OPEN');
  return {
    open: views
      .filter(({ row }) => row.status === 'OPEN')
      .sort((a, b) => (a.row.dueOn?.getTime() ?? Infinity) - (b.row.dueOn?.getTime() ?? Infinity))
      .map(({ view }) => view),
    years: [...new Set(ended.map(({ row }) => row.year))].map((year) => ({
      year,
      rows: ended.filter(({ row }) => row.year === year).map(({ view }) => view),
    })),
    can: {
      start: actor.chairs.some((conferenceNumber) => can(actor, 'circular.run', { conferenceNumber })),
    },
  };
}

function rowView(row: Row, own: readonly StateCode[], today: string): CircularRow {
  const { reference, title, status, applicants, votes } = row;
  const answered = (state: StateCode) => votes.some(({ stateCode }) => stateCode === state);
  return {
    ...{ reference, title, status, applicants, when: whenWords(row, today) },
    conference: formatConference(row.conference),
    outcome: printedOutcome(row.decisions[0]?.outcome ?? null),
    answered: row._count.votes,
    own:
      status === 'OPEN'
        ? own.map((state) => ({
            words: `${stateName(state)} hat ${answered(state) ? '' : 'noch nicht '}geantwortet`,
            waits: !answered(state),
          }))
        : [],
  };
}

function whenWords({ status, dueOn, decidedOn }: Row, today: string): string {
  if (status === 'CONCLUDED') return decidedOn ? `vom ${formatDate(isoDay(decidedOn))}` : '';
  if (dueOn === null) return 'ohne Frist';
  const due = `Frist ${formatDate(isoDay(dueOn))}`;
  return status === 'OPEN' ? `${due}, ${formatRemainingDays(remainingDays(isoDay(dueOn), today))}` : due;
}
