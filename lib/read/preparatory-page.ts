import 'server-only';
import { database } from '@/lib/db/client';
import type { AgendaStatus, Prisma } from '@/lib/db/generated/client';
import { visibleAgendaItems, visiblePreparatoryResults } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Applicant } from '@/lib/domain/minutes';
import { PREPARATORY_OUTCOMES, type PreparatoryOutcome } from '@/lib/domain/preparatory-result';
import { formatConference, formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';
import { MEETING_WORDS, namedMeeting } from './meeting-words';
import { ownState } from './own-state';
import { earlierResults } from './preparatory-page-history';

export interface PreparatoryPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** "Vorkonferenz am 11. März 2027 per Videokonferenz"; null while none is planned. */
  meeting: string | null;
  /** Every motion on the agenda, in printed order. */
  items: PreparatoryItemView[];
  /** Open items without a result. */
  missing: number;
  /** What can be recorded, with its word and how many items have it. */
  outcomes: { outcome: PreparatoryOutcome; label: string; count: number }[];
  ownState: StateCode | null;
  can: { record: boolean; editAgenda: boolean; editConference: boolean };
}

export interface PreparatoryItemView {
  id: string;
  /** TOP number without "TOP". */
  number: string;
  title: string;
  motionHref: string;
  applicants: Applicant[];
  allStates: boolean;
  status: AgendaStatus;
  outcome: PreparatoryOutcome | null;
  /** For the members alone. */
  note: string | null;
  /** Null where nothing is recorded. */
  version: number | null;
  /** "11. März 2027, 14:05 Uhr, Marlene Osthoff" */
  recorded: string | null;
  /** What was recorded before, oldest first: "Debatte (11. März 2027, 14:05 Uhr, Marlene Osthoff)" */
  earlier: string[];
}

const ITEM = {
  ...{ id: true, number: true, title: true, status: true, allStates: true, motionId: true },
  applicants: { orderBy: { position: 'asc' }, select: { stateCode: true, role: true } },
} satisfies Prisma.AgendaItemSelect;

const RESULT = {
  ...{ agendaItemId: true, outcome: true, note: true, version: true, recordedAt: true },
  recordedBy: { select: { name: true } },
} satisfies Prisma.PreparatoryResultSelect;

type Item = Prisma.AgendaItemGetPayload<{ select: typeof ITEM }>;
type Result = Prisma.PreparatoryResultGetPayload<{ select: typeof RESULT }>;

/** The Vorkonferenz of a term with its results by item, for its members; null without the term or for others. */
export async function preparatoryPage(
  actor: Actor,
  conferenceNumber: number,
): Promise<PreparatoryPage | null> {
  if (!can(actor, 'preparatory.read')) return null;
  const conference = await database().conference.findUnique({
    where: { number: conferenceNumber },
    select: {
      ...{ number: true, year: true },
      meetings: {
        where: { kind: 'PREPARATORY', cancelled: false },
        orderBy: { startsOn: 'asc' },
        take: 1,
        select: {
          ...{ ...MEETING_WORDS, kind: true },
          preparatoryResults: { where: visiblePreparatoryResults(actor), select: RESULT },
        },
      },
    },
  });
  if (!conference) return null;
  const [meeting] = conference.meetings;
  const items = await itemsOf(actor, conferenceNumber, meeting?.preparatoryResults ?? []);
  const subject = { conferenceNumber };
  return {
    number: conference.number,
    name: formatConference(conference),
    meeting: meeting ? namedMeeting(meeting) : null,
    items,
    missing: items.filter(({ outcome, status }) => outcome === null && status === 'OPEN').length,
    outcomes: PREPARATORY_OUTCOMES.map((outcome) => ({
      outcome,
      label: TERMS.PreparatoryOutcome[outcome],
      count: items.filter((item) => item.outcome === outcome).length,
    })),
    ownState: ownState(actor),
    can: {
      record: meeting !== undefined && can(actor, 'preparatory.record', subject),
      editAgenda: can(actor, 'agenda.edit', subject),
      editConference: can(actor, 'conference.edit', subject),
    },
  };
}

async function itemsOf(
  actor: Actor,
  conferenceNumber: number,
  results: readonly Result[],
): Promise<PreparatoryItemView[]> {
  const where: Prisma.AgendaItemWhereInput = {
    ...{ kind: 'ITEM', motion: { registeredAt: { not: null } } },
    meeting: { kind: 'MAIN', conference: { number: conferenceNumber } },
  };
  const rows = await database().agendaItem.findMany({
    where: { AND: [visibleAgendaItems(actor), where] },
    orderBy: { position: 'asc' },
    select: ITEM,
  });
  const earlier = await earlierResults(
    actor,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const result = results.find(({ agendaItemId }) => agendaItemId === row.id) ?? null;
    return itemView(row, result, earlier.get(row.id) ?? []);
  });
}

function itemView(row: Item, result: Result | null, earlier: string[]): PreparatoryItemView {
  const { id, title, status, allStates } = row;
  return {
    ...{ id, title, status, allStates, earlier },
    number: row.number ?? '',
    motionHref: routes.motion(row.motionId ?? ''),
    applicants: row.applicants.map(({ stateCode, role }) => ({ state: stateCode, role })),
    outcome: result?.outcome ?? null,
    note: result?.note ?? null,
    version: result?.version ?? null,
    recorded:
      result &&
      [formatInstant(result.recordedAt), result.recordedBy?.name]
        .filter((part) => part !== undefined)
        .join(', '),
  };
}
