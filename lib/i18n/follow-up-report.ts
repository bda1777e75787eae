import type { FollowUpReportContent, ReportedDemand } from '@/lib/domain/follow-up-report';
import { formatConference, formatDate, formatList } from './format';

import { TERMS } from './terms';

/** "TOP 4.4, Ziffer 2"; a resolution without Ziffern has its TOP alone. */
export function reportedPlace({ item, clause }: Pick<ReportedDemand, 'item' | 'clause'>): string {
  return clause === 0 ? `TOP ${item}` : `TOP ${item}, Ziffer ${clause}`;
}

/** "Bundesministerium des Innern und Bund"; "Ohne Adressat". */
export function reportedAddressees({ addressees }: Pick<ReportedDemand, 'addressees'>): string {
  return formatList(addressees.map(({ name }) => name)) || 'Ohne Adressat';
}

/** "Zwischenstand (zuvor: angefragt), Antwort seit 31. Januar 2026 überfällig" */
export function reportedStatus(demand: ReportedDemand): string {
  const { status, statusBefore, overdue, dueOn } = demand;
  const change = statusBefore !== null && statusBefore !== status;
  const before = change ? ` (zuvor: ${TERMS.FollowUpStatus[statusBefore]})` : '';
  const owed = dueOn === null ? '' : ` seit ${formatDate(dueOn)}`;
  return `${TERMS.FollowUpStatus[status]}${before}${overdue ? `, Antwort${owed} überfällig` : ''}`;
}

/** "Stellungnahme (Bundesministerium des Innern, 20. November 2023): …"; null where none came. */
export function reportedAnswer({ answer }: ReportedDemand): string | null {
  if (!answer) return null;
  const source = [answer.body, formatDate(answer.on)].filter(Boolean).join(', ');
  return `Stellungnahme (${source}): ${answer.text ?? 'siehe beigefügte Unterlagen'}`;
}

/** "Bewertung (31. Januar 2024): …"; after an answer without one that it is still to come; null where nothing is owed. */
export function reportedAssessment({ answer, assessment }: ReportedDemand): string | null {
  if (!assessment) return answer ? 'Bewertung: steht aus' : null;
  const { on, text, evidence, judgedBy } = assessment;
  const shown = [evidence && `Nachweis: ${evidence}`, judgedBy && `beurteilt von ${judgedBy}`]
    .filter(Boolean)
    .join('; ');
  const words = [text, shown].filter(Boolean).join(' ');
  return `Bewertung (${formatDate(on)}): ${words || 'ohne Erläuterung'}`;
}

/** "Fassung 1 für die 22. IntMK vom 3. März 2027"; null where there is nothing to compare with. */
export function comparedWith({ before, conference }: FollowUpReportContent): string | null {
  if (!before) return null;
  const other = before.conference === conference.number ? '' : ` für die ${before.conference}. IntMK`;
  return `Fassung ${before.edition}${other} vom ${formatDate(before.asOn)}`;
}

/** "Anlage zur Erfolgskontrolle für die 22. IntMK 2027" */
export function reportTitle({ conference }: { conference: Parameters<typeof formatConference>[0] }): string {
  return `Anlage zur Erfolgskontrolle für die ${formatConference(conference)}`;
}
