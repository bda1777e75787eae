import { stateName } from '@/lib/domain/federal-state';
import type { MinutesConference } from '@/lib/domain/minutes';
import { formatConference, formatDateRange, formatPlace } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { DocumentModel } from './document-model';

/** Who is named as author in a file's metadata. */
export const AUTHOR = 'Integrationsministerkonferenz';

/** "Hauptkonferenz der 18. IntMK 2023" */
export function meetingName(conference: MinutesConference): string {
  return `${meetingKind(conference)} der ${formatConference(conference)}`;
}

/** The lines of a title page: "26./27. April 2023 in Wiesbaden", "Vorsitz: Hessen"; what is not known is left out. */
export function dayAndChair(conference: MinutesConference): string[] {
  const chair = conference.chair === null ? '' : `Vorsitz: ${stateName(conference.chair)}`;
  return [dateAndPlace(conference), chair].filter(Boolean);
}

/** What stands above every page: the conference on the left, meeting, day and place on the right. */
export function runningHeader(conference: MinutesConference): DocumentModel['runningHeader'] {
  return {
    left: formatConference(conference),
    right: `${meetingKind(conference)} ${dayPhrase(dateAndPlace(conference))}`.trim(),
  };
}

/** A further line of the title page: "Entwurf", "Vorläufige Fassung 2"; none for what is final. */
export const marked = (mark: string | null): string[] => (mark === null ? [] : [mark]);

/** The running header with that mark, so that no single page can be taken for final. */
export function markedHeader(
  header: DocumentModel['runningHeader'],
  mark: string | null,
): DocumentModel['runningHeader'] {
  return mark === null ? header : { ...header, left: `${header.left} · ${mark}` };
}

function meetingKind({ kind }: MinutesConference): string {
  return kind === null ? 'Konferenz' : TERMS.MeetingKind[kind];
}

function dateAndPlace({ startsOn, endsOn, place }: MinutesConference): string {
  const first = startsOn ?? endsOn;
  const days = first === null ? '' : formatDateRange(first, endsOn);
  return [days, formatPlace(place)].filter(Boolean).join(' ');
}

function dayPhrase(day: string): string {
  return /^\d/.test(day) ? `am ${day}` : day;
}
