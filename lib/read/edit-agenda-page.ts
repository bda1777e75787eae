import 'server-only';
import { checkAgenda, waitingMotions } from '@/lib/db/agenda-check';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { visibleAgendaItems, visibleMotions } from '@/lib/db/visibility';
import { coordinatorOf } from '@/lib/domain/motion';
import { stateName } from '@/lib/domain/federal-state';
import { agendaFindingSentence } from '@/lib/i18n/agenda-findings';
import { formatConference } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { routes } from '@/lib/routes';
import { agendaEntrySelect, agendaEntryView, type AgendaEntryView } from './agenda-entry-view';
import { MEETING_WORDS, namedMeeting } from './meeting-words';

export interface EditAgendaPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** "Hauptkonferenz am 21./22. April 2027 in Mainz" */
  meeting: string;
  /** In printed order, sections before their items. */
  items: EditableItem[];
  /** Where an item can go: "3 Sprache und Bildung". */
  sections: { id: string; label: string }[];
  waiting: WaitingView[];
  /** What is missing, in sentences. */
  findings: string[];
  /** Letter of the last edition; null before the first. */
  sentAs: string | null;
}

/** A row of the agenda with what a form about it needs. */
export interface EditableItem extends AgendaEntryView {
  id: string;
  version: number;
  parentId: string | null;
  /** Sent out: place and number stay. */
  fixed: boolean;
  admittedLate: boolean;
}

/** A registered or postponed motion that stands on no agenda yet. */
export interface WaitingView {
  id: string;
  title: string;
  /** "Leitantrag, koordiniert von Hamburg", "Antrag, koordiniert von Bayern, vertagt von der 22. IntMK" */
  facts: string;
  href: string;
  isKamin: boolean;
  isFormal: boolean;
  /** Why it was registered after the Antragsschluss; null: in time. */
  lateReason: string | null;
}

function itemSelect(actor: Actor) {
  return {
    ...agendaEntrySelect(actor),
    ...{ id: true, version: true, parentId: true, numberFixedAt: true, admittedLateAt: true },
  } satisfies Prisma.AgendaItemSelect;
}

type Row = Prisma.AgendaItemGetPayload<{ select: ReturnType<typeof itemSelect> }>;

/** The office's desk for the agenda of its conference; null for others and once the meeting was held or called off. */
export async function editAgendaPage(actor: Actor, conferenceNumber: number): Promise<EditAgendaPage | null> {
  if (!can(actor, 'agenda.edit', { conferenceNumber })) return null;
  const db = database();
  const meeting = await db.meeting.findFirst({
    where: {
      ...{ kind: 'MAIN', status: { not: 'HELD' }, cancelled: false },
      conference: { number: conferenceNumber },
    },
    select: {
      ...MEETING_WORDS,
      ...{ id: true, kind: true },
      conference: { select: { number: true, year: true } },
      agendaItems: {
        where: visibleAgendaItems(actor),
        orderBy: { position: 'asc' },
        select: itemSelect(actor),
      },
      agendaEditions: { orderBy: { issuedAt: 'desc' }, take: 1, select: { letter: true } },
    },
  });
  if (!meeting) return null;
  const { id: meetingId, conference } = meeting;
  const items = meeting.agendaItems.map((row) => editableItem(actor, conference.number, row));
  const findings = await checkAgenda(db, { meetingId, conferenceNumber });
  return {
    number: conference.number,
    name: formatConference(conference),
    meeting: namedMeeting(meeting),
    items,
    sections: items
      .filter(({ kind }) => kind === 'SECTION')
      .map(({ id, number, title }) => ({ id, label: `${number} ${title}` })),
    waiting: await waitingViews(actor, conferenceNumber),
    findings: findings.map(agendaFindingSentence),
    sentAs: meeting.agendaEditions[0]?.letter ?? null,
  };
}

function editableItem(actor: Actor, conferenceNumber: number, row: Row): EditableItem {
  return {
    ...agendaEntryView(actor, conferenceNumber, row),
    id: row.id,
    version: row.version,
    parentId: row.parentId,
    fixed: row.numberFixedAt !== null,
    admittedLate: row.admittedLateAt !== null,
  };
}

async function waitingViews(actor: Actor, conferenceNumber: number): Promise<WaitingView[]> {
  const rows = await database().motion.findMany({
    where: { AND: [visibleMotions(actor), waitingMotions(conferenceNumber)] },
    orderBy: { registeredAt: 'asc' },
    select: {
      ...{ id: true, title: true, kind: true, status: true, lateReason: true },
      conference: { select: { number: true } },
      applicants: { where: { until: null }, select: { stateCode: true, role: true } },
    },
  });
  return rows.map(({ id, title, kind, status, lateReason, conference, applicants }) => {
    const postponed = status === 'POSTPONED';
    const coordinator = coordinatorOf(applicants.map(({ stateCode, role }) => ({ state: stateCode, role })));
    const by = coordinator === null ? [] : [`koordiniert von ${stateName(coordinator)}`];
    const from = postponed ? [`vertagt von der ${conference.number}. IntMK`] : [];
    return {
      ...{ id, title, lateReason: postponed ? null : lateReason },
      facts: [TERMS.MotionKind[kind], ...by, ...from].join(', '),
      href: routes.motion(id),
      isKamin: kind === 'KAMIN_THEME',
      isFormal: kind === 'FORMAL',
    };
  });
}
