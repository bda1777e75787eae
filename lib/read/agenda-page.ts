import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { storedEdition } from '@/lib/db/stored-edition';
import { visibleAgendaEditions, visibleAgendaItems } from '@/lib/db/visibility';
import { asSentOut, type EditionEntry } from '@/lib/domain/agenda-edition';
import type { StateCode } from '@/lib/domain/federal-state';
import { formatConference } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import {
  agendaEntrySelect,
  agendaEntryView,
  editionEntryView,
  type AgendaEntryView,
} from './agenda-entry-view';
import { editionName, type EditionName } from './edition-stamp';
import { MEETING_WORDS, namedMeeting } from './meeting-words';
import { ownState } from './own-state';

export interface AgendaPage {
  number: number;
  /** "18. IntMK 2023" */
  name: string;
  /** "Hauptkonferenz am 26./27. April 2023 in Wiesbaden" */
  meeting: string;
  note: string | null;
  /** In printed order, sections before their items. */
  entries: AgendaEntryView[];
  /** The last edition that was sent out; null before the first. */
  edition: EditionName | null;
  /** The working paper of a meeting to come: what stands here may differ from what was sent out. */
  preparing: boolean;
  ownState: StateCode | null;
  can: {
    editAgenda: boolean;
  };
}

const EDITION = {
  orderBy: { issuedAt: 'desc' },
  take: 1,
  select: { letter: true, issuedAt: true },
} satisfies Prisma.Meeting$agendaEditionsArgs;

/**
 * The agenda of the Hauptkonferenz: for members as the office knows it; for the Bund, of a meeting to come, its last
 * edition and nothing before there is one, and afterwards its items by the names under which they were sent out: those
 * found in the room it reads with the published resolution. Null without the term, or for who may not read it.
 */
export async function agendaPage(actor: Actor, conferenceNumber: number): Promise<AgendaPage | null> {
  if (!can(actor, 'agenda.read')) return null;
  const meeting = await database().meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: {
      ...MEETING_WORDS,
      ...{ id: true, kind: true, status: true, cancelled: true },
      conference: { select: { number: true, year: true, note: true } },
      agendaItems: {
        where: { AND: [visibleAgendaItems(actor), { number: { not: null } }] },
        orderBy: { position: 'asc' },
        select: agendaEntrySelect(actor),
      },
      agendaEditions: { where: visibleAgendaEditions(actor), ...EDITION },
    },
  });
  if (!meeting) return null;
  const { conference, agendaEditions } = meeting;
  const toCome = meeting.status !== 'HELD';
  const member = can(actor, 'agenda.readDraft');
  const preparing = toCome && member;
  const sentOut = member ? [] : await sentEntries(actor, meeting.id);
  const entries =
    toCome && !member
      ? sentOut.map(editionEntryView)
      : meeting.agendaItems.map((item) =>
          asSentOut(agendaEntryView(actor, conference.number, item), item.id, sentOut),
        );
  const [edition] = agendaEditions;
  return {
    number: conference.number,
    name: formatConference(conference),
    meeting: namedMeeting(meeting),
    note: conference.note,
    entries,
    edition: edition ? editionName(edition) : null,
    preparing,
    ownState: ownState(actor),
    can: {
      editAgenda: toCome && !meeting.cancelled && can(actor, 'agenda.edit', { conferenceNumber }),
    },
  };
}

async function sentEntries(actor: Actor, meetingId: string): Promise<EditionEntry[]> {
  const edition = await database().agendaEdition.findFirst({
    where: { AND: [visibleAgendaEditions(actor), { meetingId }] },
    orderBy: { issuedAt: 'desc' },
    select: { content: true, hash: true },
  });
  return edition ? storedEdition(edition).entries : [];
}
