import type { EditionChange } from '@/lib/domain/compare-editions';
import { stateName } from '@/lib/domain/federal-state';
import type { Applicant, ApplicantRole, MinutesConference } from '@/lib/domain/minutes';
import { formatConference, formatDateRange, formatList, formatPlace } from './format';

type Change<Kind extends EditionChange['kind']> = Extract<EditionChange, { kind: Kind }>;

/** One change between two editions as a sentence that can stand in the cover mail. */
export function editionChangeSentence(change: EditionChange): string {
  if (change.kind === 'MEETING')
    return `Termin und Ort: ${meetingWords(change.after)} (bisher ${meetingWords(change.before)}).`;
  return `TOP ${change.number} „${change.title}“: ${itemWords(change)}`;
}

function itemWords(change: Exclude<EditionChange, Change<'MEETING'>>): string {
  switch (change.kind) {
    case 'ADDED':
      return 'neu aufgenommen.';
    case 'REMOVED':
      return 'nicht mehr auf der Tagesordnung.';
    case 'TITLE':
      return `Titel geändert, bisher „${change.before}“.`;
    case 'STATUS':
      return statusWords(change);
    case 'APPLICANTS':
      return applicantWords(change);
    case 'TEXT':
      return textWords(change);
    case 'GREEN_LIST':
      return change.set ? 'auf der Grünen Liste.' : 'nicht mehr auf der Grünen Liste.';
  }
}

function statusWords(change: Change<'STATUS'>): string {
  const { status, withdrawnBy, mergedInto, circular, postponedTo } = change;
  switch (status) {
    case 'OPEN':
      return 'wieder aufgenommen.';
    case 'WITHDRAWN':
      return withdrawnBy === null ? 'zurückgezogen.' : `Rücknahme ${stateName(withdrawnBy)}.`;
    case 'MERGED':
      return mergedInto === null ? 'zusammengelegt.' : `Zusammenlegung mit TOP ${mergedInto}.`;
    case 'POSTPONED':
      return postponedTo === null ? 'vertagt.' : `vertagt auf die ${postponedTo}. IntMK.`;
    case 'DECIDED_BY_CIRCULAR':
      return circular === null ? 'im Umlaufverfahren beschlossen.' : `siehe Umlaufbeschluss ${circular}.`;
  }
}

const ROLE_BEHIND: Record<ApplicantRole, string> = {
  LEAD: ' (federführend)',
  COORDINATING: ' (koordinierend)',
  CO: '',
};
const NEW_ROLES: Record<ApplicantRole, string> = {
  LEAD: 'nun federführend',
  COORDINATING: 'nun koordinierend',
  CO: 'nun mitantragstellend',
};

function applicantWords({ joined, left, roles, all }: Change<'APPLICANTS'>): string {
  const parts = [
    all ? 'nun Antrag aller Länder' : null,
    !all && joined.length > 0 ? `Antragsteller neu hinzugekommen: ${named(joined)}` : null,
    left.length > 0 ? `nicht mehr Antragsteller: ${formatList(left.map(stateName))}` : null,
    ...roles.map(({ state, role }) => `${stateName(state)} ${NEW_ROLES[role]}`),
  ].filter((part) => part !== null);
  return `${parts.join('; ')}.`;
}

function named(applicants: readonly Applicant[]): string {
  return formatList(applicants.map(({ state, role }) => `${stateName(state)}${ROLE_BEHIND[role]}`));
}

function textWords({ before, after }: Change<'TEXT'>): string {
  if (after === null) return 'Der Text ist entfallen.';
  if (before === null) return `Text liegt vor (Fassung ${after}).`;
  return `Text geändert (Fassung ${before} → ${after}).`;
}

function meetingWords({ startsOn, endsOn, place }: MinutesConference): string {
  const days = startsOn === null ? 'Termin noch offen' : formatDateRange(startsOn, endsOn);
  return [days, formatPlace(place)].filter((part) => part !== '').join(' ');
}

/** The changes as plain text for the cover mail, one a line below a head. */
export function coverText(
  conference: Pick<MinutesConference, 'number' | 'year'>,
  letters: { from: string; to: string },
  changes: readonly EditionChange[],
): string {
  const head = `Tagesordnung der ${formatConference(conference)}, Fassung ${letters.to}: Änderungen gegenüber Fassung ${letters.from}`;
  const lines = changes.map((change) => `– ${editionChangeSentence(change)}`);
  return [head, '', ...(lines.length > 0 ? lines : ['Es hat sich nichts geändert.'])].join('\n');
}
