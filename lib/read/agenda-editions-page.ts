import 'server-only';
import { database } from '@/lib/db/client';
import { visibleAgendaEditions } from '@/lib/db/visibility';
import { formatConference, formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { editionName, type EditionName } from './edition-stamp';

export interface AgendaEditionsPage {
  number: number;
  /** "22. IntMK 2027" */
  name: string;
  /** The latest first. */
  editions: EditionView[];
  can: {
    readBooklet: boolean;
    compare: boolean;
  };
}

export interface EditionView extends EditionName {
  /** "12. März 2027, 14:05 Uhr" */
  issuedAt: string;
  /** For members: the note that went out with it. */
  coverNote: string | null;
  /** The letter of the edition before it; null for the first. */
  previous: string | null;
}

/** Every edition that was sent out; null without the term, or for who may not read the agenda. */
export async function agendaEditionsPage(
  actor: Actor,
  conferenceNumber: number,
): Promise<AgendaEditionsPage | null> {
  if (!can(actor, 'agenda.read')) return null;
  const meeting = await database().meeting.findFirst({
    where: { kind: 'MAIN', conference: { number: conferenceNumber } },
    select: {
      conference: { select: { number: true, year: true } },
      agendaEditions: {
        where: visibleAgendaEditions(actor),
        orderBy: { issuedAt: 'desc' },
        select: { letter: true, issuedAt: true, coverNote: true },
      },
    },
  });
  if (!meeting) return null;
  const member = can(actor, 'agenda.readBooklet');
  const { conference, agendaEditions } = meeting;
  return {
    number: conference.number,
    name: formatConference(conference),
    editions: agendaEditions.map((edition, index) => ({
      ...editionName(edition),
      issuedAt: formatInstant(edition.issuedAt),
      coverNote: member ? edition.coverNote : null,
      previous: agendaEditions[index + 1]?.letter ?? null,
    })),
    can: {
      readBooklet: member,
      compare: member && agendaEditions.length > 1,
    },
  };
}
