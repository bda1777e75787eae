import 'server-only';
import { database } from '@/lib/db/client';
import { loadSession } from '@/lib/db/stored-session';
import { visibleAgendaNotes } from '@/lib/db/visibility';
import type { Session } from '@/lib/domain/session';
import { formatConference, formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { greenListPage } from './green-list-page';
import { MEETING_WORDS, namedMeeting } from './meeting-words';

/** All that the recording page needs for the whole sitting, so that it works on without a connection. */
export interface SessionPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** "Hauptkonferenz am 21./22. April 2027 in Mainz" */
  meeting: string;
  /** Who records: a queue in a browser belongs to one person. */
  person: { id: string; name: string };
  /** With everything confidential of it. */
  session: Session;
  /** An edition of the agenda was sent out, so its numbers are fixed. */
  agendaSent: boolean;
  /** What was on the Grüne Liste and is no longer, with why. */
  fallenOff: { number: string; title: string; words: string }[];
  /** Internal, oldest first. */
  notes: SessionNote[];
}

export interface SessionNote {
  id: string;
  itemId: string;
  text: string;
  /** "Marlene Osthoff, 21. April 2027, 10:12 Uhr" */
  words: string;
}

/** The sitting for the office that records it; null for everybody else and where there is none. */
export async function sessionPage(actor: Actor, conferenceNumber: number): Promise<SessionPage | null> {
  const { personId, name } = actor;
  if (personId === null || !can(actor, 'session.record', { conferenceNumber })) return null;
  const session = await loadSession(database(), conferenceNumber);
  if (!session) return null;
  const { meetingId } = session;
  const [meeting, notes, greenList] = await Promise.all([
    database().meeting.findUniqueOrThrow({
      where: { id: meetingId },
      select: {
        ...{ ...MEETING_WORDS, kind: true, conference: { select: { number: true, year: true } } },
        _count: { select: { agendaEditions: true } },
      },
    }),
    sessionNotes(actor, session),
    greenListPage(actor, conferenceNumber),
  ]);
  return {
    number: conferenceNumber,
    ...{ name: formatConference(meeting.conference), meeting: namedMeeting(meeting) },
    person: { id: personId, name },
    ...{ session, agendaSent: meeting._count.agendaEditions > 0 },
    fallenOff: (greenList?.items ?? [])
      .filter(({ state }) => state !== 'ON_LIST' && state !== 'ADOPTED')
      .map((item) => ({ number: item.number, title: item.title, words: item.words })),
    notes,
  };
}

async function sessionNotes(actor: Actor, { meetingId, conferenceNumber }: Session): Promise<SessionNote[]> {
  const rows = await database().agendaNote.findMany({
    where: { AND: [visibleAgendaNotes(actor, conferenceNumber), { agendaItem: { meetingId } }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, agendaItemId: true, text: true, createdAt: true },
      author: { select: { name: true } },
    },
  });
  return rows.map(({ id, agendaItemId, text, author, createdAt }) => ({
    ...{ id, itemId: agendaItemId, text },
    words: [author?.name, formatInstant(createdAt)].filter((part) => part !== undefined).join(', '),
  }));
}
