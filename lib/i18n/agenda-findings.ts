import type { AgendaFinding } from '@/lib/domain/agenda-completeness';
import { stateName } from '@/lib/domain/federal-state';
import { formatList } from './format';

/** What is missing on an agenda, as a sentence for the office. */
export function agendaFindingSentence({ code, number, title, states, count }: AgendaFinding): string {
  const about = number === null ? `„${title}“` : `TOP ${number} „${title}“`;
  switch (code) {
    case 'MOTION_NOT_PLACED':
      return `${about} ist angemeldet, aber noch nicht eingeordnet.`;
    case 'LATE_MOTION_NOT_ADMITTED':
      return `${about} wurde nach Antragsschluss angemeldet; über die Zulassung ist noch nicht entschieden.`;
    case 'ITEM_WITHOUT_TEXT':
      return `${about}: Es liegt noch kein Text vor.`;
    case 'SIGNATURE_UNCONFIRMED': {
      const names = formatList(states.map(stateName));
      return states.length === 1
        ? `${about}: ${names} hat den geänderten Text noch nicht bestätigt und wird nicht als Antragsteller gedruckt.`
        : `${about}: ${names} haben den geänderten Text noch nicht bestätigt und werden nicht als Antragsteller gedruckt.`;
    }
    case 'TITLE_DIFFERS':
      return `${about}: Der Titel des Antrags lautet anders.`;
    case 'AMENDMENTS_OPEN':
      return count === 1
        ? `${about}: Über einen Änderungsvorschlag ist noch nicht entschieden.`
        : `${about}: Über ${count} Änderungsvorschläge ist noch nicht entschieden.`;
    case 'SECTION_EMPTY':
      return `${about}: Der Abschnitt ist leer.`;
  }
}
