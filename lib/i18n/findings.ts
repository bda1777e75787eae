import { isStateCode, stateName } from '@/lib/domain/federal-state';
import type { Finding, FindingCode } from '@/lib/domain/finding';

/** The German sentence of a finding: which TOP, and what differs. */
export function findingMessage(finding: Finding): string {
  const top = finding.item === null ? 'Niederschrift' : `TOP ${finding.item}`;
  return SENTENCES[finding.code](top, finding.facts);
}

/** The short name of a kind of finding, for headings and filters. */
export const FINDING_TITLES: Record<FindingCode, string> = {
  APPLICANTS_DIFFER: 'Antragsteller weichen ab',
  TITLE_DIFFERS: 'Titel weichen ab',
  WORDING_VARIANT: 'Abweichende Schreibweise',
  ITEM_WITHOUT_RESOLUTION: 'Tagesordnungspunkt ohne Beschluss',
  RESOLUTION_WITHOUT_ITEM: 'Beschluss ohne Tagesordnungspunkt',
  DRAFT_REMARK: 'Entwurfsvermerk',
  CLAUSE_SKIPPED: 'Ziffer übersprungen',
  CLAUSE_REPEATED: 'Ziffer doppelt vergeben',
  GREEN_LIST_NOT_UNANIMOUS: 'Grüne Liste nicht einstimmig',
  GREEN_LIST_DIFFERS: 'Grüne Liste weicht ab',
  HEADER_VARIANT: 'Abweichende Kopfzeile',
  UNKNOWN_STATE: 'Unbekanntes Land',
};

type Sentence = (top: string, facts: Readonly<Record<string, string>>) => string;

const SENTENCES: Record<FindingCode, Sentence> = {
  APPLICANTS_DIFFER: applicantsDiffer,
  TITLE_DIFFERS: (top) => `${top}: Der Titel lautet in der Tagesordnung anders als über dem Beschluss.`,
  WORDING_VARIANT: (top) =>
    `${top}: Tagesordnung und Beschluss schreiben den Titel verschieden; der Sinn ist derselbe.`,
  ITEM_WITHOUT_RESOLUTION: (top) =>
    `${top}: Zu diesem Tagesordnungspunkt gibt es keinen Beschluss und keinen Hinweis, warum er fehlt.`,
  RESOLUTION_WITHOUT_ITEM: (top) => `${top}: Dieser Beschluss steht nicht auf der Tagesordnung.`,
  DRAFT_REMARK: (top, { clause }) =>
    `${top}${clause ? `, Ziffer ${clause}` : ''}: Im Text steht noch ein Vermerk aus der Entwurfsfassung.`,
  CLAUSE_SKIPPED: (top, { after, clause }) =>
    after === '0'
      ? `${top}: Die Zählung beginnt mit Ziffer ${clause ?? ''}.`
      : `${top}: Auf Ziffer ${after ?? ''} folgt Ziffer ${clause ?? ''}.`,
  CLAUSE_REPEATED: (top, { clause }) => `${top}: Ziffer ${clause ?? ''} ist mehrfach vergeben.`,
  GREEN_LIST_NOT_UNANIMOUS: (top) =>
    `${top}: Der Punkt steht auf der Grünen Liste, wurde aber nicht einstimmig beschlossen.`,
  GREEN_LIST_DIFFERS: (top, { only }) =>
    only === 'agenda'
      ? `${top}: Der Punkt ist in der Tagesordnung mit (GL) bezeichnet, fehlt aber im Beschluss zur Grünen Liste.`
      : `${top}: Der Punkt steht im Beschluss zur Grünen Liste, ist in der Tagesordnung aber nicht mit (GL) bezeichnet.`,
  HEADER_VARIANT: (top, { items }) =>
    `${top}: Die Kopfzeile weicht von der üblichen Fassung ab${top === 'Niederschrift' ? ` (TOP ${items ?? ''})` : ''}.`,
  UNKNOWN_STATE: (top, { name }) => `${top}: „${name ?? ''}“ ist kein Land.`,
};

function applicantsDiffer(
  top: string,
  { added = '', missing = '' }: Readonly<Record<string, string>>,
): string {
  const parts = [
    added === '' ? '' : `nur im Beschluss: ${names(added)}`,
    missing === '' ? '' : `nur in der Tagesordnung: ${names(missing)}`,
  ].filter((part) => part !== '');
  return `${top}: Die Antragsteller weichen ab (${parts.join('; ')}).`;
}

function names(codes: string): string {
  return codes
    .split(',')
    .map((code) => (isStateCode(code) ? stateName(code) : code))
    .join(', ');
}
