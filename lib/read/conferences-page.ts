import 'server-only';
import { database } from '@/lib/db/client';
import { visibleConferences } from '@/lib/db/visibility';
import { stateName } from '@/lib/domain/federal-state';
import { formatConference } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { MEETING_WORDS, meetingDates, meetingPlace } from './meeting-words';

export interface ConferencesPage {
  /** The latest first. */
  conferences: {
    number: number;
    /** "18. IntMK 2023" */
    name: string;
    /** The chairing Land's name; "–" where it is not known. */
    chair: string;
    /** Of the Hauptkonferenz: "26./27. April 2023" */
    dates: string;
    place: string;
    cancelled: boolean;
    /** "laufend", "geplant"; null once it is over. */
    status: string | null;
  }[];
  can: { create: boolean };
}

/** All terms with chair, place and date of their Hauptkonferenz: public facts. */
export async function conferencesPage(actor: Actor): Promise<ConferencesPage | null> {
  if (!can(actor, 'conference.read')) return null;
  const rows = await database().conference.findMany({
    where: visibleConferences(),
    orderBy: { number: 'desc' },
    select: {
      number: true,
      year: true,
      chairCode: true,
      status: true,
      meetings: { where: { kind: 'MAIN' }, select: { ...MEETING_WORDS, cancelled: true } },
    },
  });
  return {
    conferences: rows.map(({ number, year, chairCode, status, meetings: [main] }) => ({
      number,
      name: formatConference({ number, year }),
      chair: chairCode ? stateName(chairCode) : '–',
      dates: main ? meetingDates(main) : 'noch offen',
      place: main ? meetingPlace(main) : '–',
      cancelled: main?.cancelled ?? false,
      status: status === 'CLOSED' ? null : TERMS.ConferenceStatus[status],
    })),
    can: { create: can(actor, 'conference.create') },
  };
}
