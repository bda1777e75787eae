import 'server-only';
import { berlinDay, isoDay, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleAgendaItems, visibleStatements } from '@/lib/db/visibility';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import {
  formatConference,
  formatDateWithWeekday,
  formatRemainingDays,
  remainingDays,
} from '@/lib/i18n/format';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { MEETING_WORDS, namedMeeting } from './meeting-words';
import { STATEMENT, statementHistory, statementView, type StatementView } from './statement-views';

export interface StatementsPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** "Hauptkonferenz am 21./22. April 2027 in Mainz" */
  meeting: string;
  /** "5. Mai 2027 (Mittwoch), noch 5 Tage"; null where no deadline is set. */
  deadline: string | null;
  /** The sitting was opened. */
  begun: boolean;
  /** Items with statements, in printed order. */
  items: { id: string; number: string; title: string; kamin: boolean; statements: StatementView[] }[];
  /** What this reader may announce; null: nothing, or not yet. */
  announcing: AnnouncingView | null;
}

/** The form by which a statement is announced. */
export interface AnnouncingView {
  items: { id: string; label: string }[];
  /** Länder to choose from: the office has all of them. */
  states: StateCode[];
  /** The office may set another last day; else the conference's holds. */
  byOffice: boolean;
  /** ISO; null: none is set. */
  dueOn: string | null;
}

const MEETING = {
  ...{ ...MEETING_WORDS, id: true, kind: true, status: true },
  conference: {
    select: {
      ...{ number: true, year: true, status: true },
      deadlines: { where: { kind: 'STATEMENT' }, select: { dueOn: true } },
    },
  },
} satisfies Prisma.MeetingSelect;

/** The Protokollerklärungen of a conference for its members; null for others and without a Hauptkonferenz. */
export async function statementsPage(actor: Actor, conferenceNumber: number): Promise<StatementsPage | null> {
  if (!can(actor, 'minutes.readInternal')) return null;
  const meeting = await database().meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: MEETING,
  });
  if (!meeting) return null;
  const rows = await database().agendaItem.findMany({
    where: { AND: [visibleAgendaItems(actor), { meetingId: meeting.id, kind: { not: 'SECTION' } }] },
    orderBy: { position: 'asc' },
    select: {
      ...{ id: true, number: true, title: true, kind: true },
      statements: { where: visibleStatements(actor), orderBy: { announcedAt: 'asc' }, select: STATEMENT },
    },
  });
  const { conference } = meeting;
  const frame = {
    speaksFor: can(actor, 'statement.submit') ? statesOf(actor, 'STATE_APPROVER') : [],
    byOffice: can(actor, 'session.record', { conferenceNumber }),
    closed: conference.status === 'CLOSED',
    today: berlinDay(now()),
    history: await statementHistory(rows.flatMap(({ statements }) => statements.map(({ id }) => id))),
  };
  const dueOn = isoDay(conference.deadlines[0]?.dueOn ?? null);
  const begun = meeting.status !== 'PLANNED';
  const labels = rows.map(({ id, number, title }) => ({ id, label: `TOP ${number ?? ''} ${title}` }));
  return {
    number: conferenceNumber,
    name: formatConference(conference),
    meeting: namedMeeting(meeting),
    deadline:
      dueOn && `${formatDateWithWeekday(dueOn)}, ${formatRemainingDays(remainingDays(dueOn, frame.today))}`,
    begun,
    items: rows.flatMap(({ id, number, title, kind, statements }) =>
      statements.length === 0
        ? []
        : [
            {
              ...{ id, number: number ?? '', title, kamin: kind === 'KAMIN' },
              statements: statements.map((row) => statementView(row, { ...frame, itemKind: kind })),
            },
          ],
    ),
    announcing: begun ? announcing(frame, labels, dueOn) : null,
  };
}

function announcing(
  frame: { speaksFor: StateCode[]; byOffice: boolean; closed: boolean; today: string },
  items: AnnouncingView['items'],
  dueOn: string | null,
): AnnouncingView | null {
  const { speaksFor, byOffice, closed, today } = frame;
  if (closed || items.length === 0) return null;
  if (byOffice) return { items, states: [...STATE_CODES], byOffice, dueOn };
  const late = dueOn !== null && today > dueOn;
  return speaksFor.length === 0 || late ? null : { items, states: speaksFor, byOffice, dueOn: null };
}
