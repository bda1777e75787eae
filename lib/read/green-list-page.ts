import 'server-only';
import { berlinDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { GREEN_LIST_MEETING, greenListPeriod, listableItem } from '@/lib/db/stored-green-list';
import { visibleAgendaItems, visibleGreenListEntries } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import { awaitsSealing, periodOver, sealObstacle, type GreenListPeriod } from '@/lib/domain/green-list';
import {
  formatConference,
  formatDateWithWeekday,
  formatRemainingDays,
  remainingDays,
} from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import {
  GREEN_LIST_ITEM,
  greenListItemView,
  type GreenListItemRow,
  type GreenListItemView,
} from './green-list-page-item';
import { MEETING_WORDS, namedMeeting } from './meeting-words';
import { ownState } from './own-state';

export interface GreenListPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** "Hauptkonferenz am 21./22. April 2027 in Mainz" */
  meeting: string;
  /** "20. April 2027 (Dienstag), noch 6 Tage"; null where no deadline is set. */
  deadline: string | null;
  rule: {
    /** "Jedes Land kann einen Punkt herausnehmen, bis TOP C aufgerufen wird." */
    sentence: string;
    confirmed: boolean;
  };
  /** Why the list cannot change any more; null while it can. */
  over: string | null;
  /** Everything that is or was on the list, in printed order. */
  items: GreenListItemView[];
  counts: { onList: number; off: number };
  /** What the next sealing takes and what is in its way; null for who does not seal. */
  sealing: SealingView | null;
  ownState: StateCode | null;
}

export interface SealingView {
  items: { number: string; title: string; textVersionId: string }[];
  /** "3.1 Frühe Sprachbildung: kein Beschlussvorschlag" */
  obstacles: string[];
}

/** The Grüne Liste of a term for its members; null without the term or for others. */
export async function greenListPage(actor: Actor, conferenceNumber: number): Promise<GreenListPage | null> {
  if (!can(actor, 'greenList.read')) return null;
  const meeting = await database().meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: {
      ...{ ...GREEN_LIST_MEETING, ...MEETING_WORDS, kind: true },
      conference: {
        select: { ...GREEN_LIST_MEETING.conference.select, number: true, year: true },
      },
    },
  });
  if (!meeting) return null;
  const period = greenListPeriod(meeting);
  const today = berlinDay(now());
  const rows = await itemRows(actor, meeting.id);
  const liftedByOffice = await entriesLiftedByOffice(rows);
  const frame = { conferenceNumber, period, today, liftedByOffice };
  const items = rows
    .filter(({ greenList, greenListEntries }) => greenList || greenListEntries.length > 0)
    .map((row) => greenListItemView(actor, row, frame));
  const onList = items.filter(({ state }) => state === 'ON_LIST' || state === 'ADOPTED').length;
  const over = periodOver(period, today);
  const seals = over === null && can(actor, 'greenList.seal', { conferenceNumber });
  return {
    number: meeting.conference.number,
    name: formatConference(meeting.conference),
    meeting: namedMeeting(meeting),
    deadline: deadlineWords(period, today),
    rule: { sentence: ruleSentence(period), confirmed: period.confirmed },
    over: over && overSentence(over),
    items,
    counts: { onList, off: items.length - onList },
    sealing: seals ? sealingView(rows) : null,
    ownState: ownState(actor),
  };
}

function itemRows(actor: Actor, meetingId: string): Promise<GreenListItemRow[]> {
  const listed: Prisma.AgendaItemWhereInput = {
    OR: [
      { greenList: true },
      { greenListEntries: { some: visibleGreenListEntries(actor) } },
      { preparatoryResults: { some: { outcome: 'GREEN_LIST' } } },
    ],
  };
  return database().agendaItem.findMany({
    where: { AND: [visibleAgendaItems(actor), { meetingId, kind: { not: 'SECTION' } }, listed] },
    orderBy: { position: 'asc' },
    select: GREEN_LIST_ITEM,
  });
}

/** From the record of every act, which names in what capacity somebody acted. */
async function entriesLiftedByOffice(rows: readonly GreenListItemRow[]): Promise<Set<string>> {
  const ids = rows.map(({ id }) => id);
  const acts = await database().auditEntry.findMany({
    where: { subjectType: 'AgendaItem', subjectId: { in: ids }, verb: 'greenList.liftedByOffice' },
    select: { payload: true },
  });
  const entryIds = acts.map(({ payload }) =>
    typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload.entryId : null,
  );
  return new Set(entryIds.filter((id) => typeof id === 'string'));
}

function sealingView(rows: readonly GreenListItemRow[]): SealingView {
  const awaiting = rows
    .map((row) => ({ row, item: listableItem(row) }))
    .filter(({ item }) => awaitsSealing(item));
  return {
    items: awaiting.flatMap(({ row, item }) =>
      item.text && sealObstacle(item) === null
        ? [{ number: row.number ?? '', title: row.title, textVersionId: item.text.versionId }]
        : [],
    ),
    obstacles: awaiting.flatMap(({ row, item }) => {
      const obstacle = sealObstacle(item);
      if (obstacle === null) return [];
      const closed = row.status === 'OPEN' ? 'in der Sitzung behandelt' : TERMS.AgendaStatus[row.status];
      const why = obstacle === 'GREEN_LIST_ITEM_CLOSED' ? closed : 'ohne Beschlussvorschlag';
      return [`TOP ${row.number ?? ''} „${row.title}“: ${why}`];
    }),
  };
}

function deadlineWords({ dueOn }: GreenListPeriod, today: string): string | null {
  if (dueOn === null) return null;
  return `${formatDateWithWeekday(dueOn)}, ${formatRemainingDays(remainingDays(dueOn, today))}`;
}

function ruleSentence({ anyState, until }: GreenListPeriod): string {
  const end = until === 'DEADLINE' ? 'bis zum Ablauf der Frist' : 'bis TOP C aufgerufen wird';
  return anyState
    ? `Jedes Land kann einen Punkt herausnehmen, ${end}, mit oder ohne Begründung.`
    : `Auf Wunsch eines Landes nimmt die Geschäftsstelle einen Punkt heraus, ${end}.`;
}

function overSentence(over: 'GREEN_LIST_CALLED' | 'DEADLINE_PASSED'): string {
  return over === 'DEADLINE_PASSED'
    ? 'Die Frist, einen Punkt herauszunehmen, ist verstrichen.'
    : 'Die Grüne Liste ist aufgerufen; sie lässt sich nicht mehr ändern.';
}
