import { stateName } from '@/lib/domain/federal-state';
import type { Minutes } from '@/lib/domain/minutes';
import type { WrittenPassage } from '@/lib/domain/minutes-passage';
import { formatConference, formatDateRange, formatPlace } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';

/** What the record itself says at the places of the external minutes; built of `Minutes` alone. */
export function externalPassages(minutes: Minutes): WrittenPassage[] {
  return [
    { place: 'opening', text: openingOf(minutes) },
    { place: 'closing', text: 'Der Vorsitz dankt allen Teilnehmenden und schließt die Konferenz.' },
  ];
}

/** "Die Hauptkonferenz der 22. IntMK 2027 fand am … in … statt. Den Vorsitz führte Rheinland-Pfalz." */
export function meetingSentence({ conference }: Minutes): string {
  const { kind, startsOn, endsOn, place, chair } = conference;
  const first = startsOn ?? endsOn;
  const meeting = kind === null ? 'Konferenz' : TERMS.MeetingKind[kind];
  const days = first === null ? '' : `am ${formatDateRange(first, endsOn)}`;
  const held = [
    'Die',
    meeting,
    'der',
    formatConference(conference),
    'fand',
    days,
    formatPlace(place),
    'statt.',
  ];
  const chaired = chair === null ? [] : [`Den Vorsitz führte ${stateName(chair)}.`];
  return [held.filter(Boolean).join(' '), ...chaired].join(' ');
}

function openingOf(minutes: Minutes): string {
  const count = minutes.participants.length;
  const present =
    count === 16 ? 'Vertreten waren alle Länder.' : count > 0 ? `Vertreten waren ${count} Länder.` : '';
  return [meetingSentence(minutes), present].filter(Boolean).join(' ');
}
