import { isStateCode, stateName } from '@/lib/domain/federal-state';
import type { Finding, FindingCode } from '@/lib/domain/finding';

/** The German sentence of a finding: which TOP, and what differs. */
export function findingMessage(finding: Finding): string {
  const top = finding.item === null ? 'Niederschrift' : `TOP ${finding.item}`;
  return `${top}: ${findingStatement(finding)}`;
}

/** The sentence alone, for where the TOP stands beside it. */
export function findingStatement({ code, item, facts }: Finding): string {
  return SENTENCES[code](facts, item);
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

type Sentence = (facts: Readonly<Record<string, string>>, item: string | null) => string;

const SENTENCES: Record<FindingCode, Sentence> = {
  APPLICANTS_DIFFER: applicantsDiffer,
  TITLE_DIFFERS: () => 'Der Titel lautet in der Tagesordnung anders als über dem Beschluss.',
  WORDING_VARIANT: () => 'Tagesordnung und Beschluss schreiben den Titel verschieden; der Sinn ist derselbe.',
  ITEM_WITHOUT_RESOLUTION: () =>
    'Zu diesem Tagesordnungspunkt gibt es keinen Beschluss und keinen Hinweis, warum er fehlt.',
  RESOLUTION_WITHOUT_ITEM: () => 'Dieser Beschluss steht nicht auf der Tagesordnung.',
  DRAFT_REMARK: ({ clause }) =>
    `${clause ? `In Ziffer ${clause}` : 'Im Text'} steht noch ein Vermerk aus der Entwurfsfassung.`,
  CLAUSE_SKIPPED: ({ after, clause }) =>
    after === '0'
      ? `Die Zählung beginnt mit Ziffer ${clause ?? ''}.`
      : `Auf Ziffer ${after ?? ''} folgt Ziffer ${clause ?? ''}.`,
  CLAUSE_REPEATED: ({ clause }) => `Ziffer ${clause ?? ''} ist mehrfach vergeben.`,
  GREEN_LIST_NOT_UNANIMOUS: () =>
    'Der Punkt steht auf der Grünen Liste, wurde aber nicht einstimmig beschlossen.',
  GREEN_LIST_DIFFERS: ({ only }) =>
    only === 'agenda'
      ? 'Der Punkt ist in der Tagesordnung mit (GL) bezeichnet, fehlt aber im Beschluss zur Grünen Liste.'
      : 'Der Punkt steht im Beschluss zur Grünen Liste, ist in der Tagesordnung aber nicht mit (GL) bezeichnet.',
  HEADER_VARIANT: ({ items }, item) =>
    `Die Kopfzeile weicht von der üblichen Fassung ab${item === null ? ` (TOP ${items ?? ''})` : ''}.`,
  UNKNOWN_STATE: ({ name }) => `„${name ?? ''}“ ist kein Land.`,
};

function applicantsDiffer({ added = '', missing = '' }: Readonly<Record<string, string>>): string {
  const parts = [
    added === '' ? '' : `nur im Beschluss: ${names(added)}`,
    missing === '' ? '' : `nur in der Tagesordnung: ${names(missing)}`,
  ].filter((part) => part !== '');
  return `Die Antragsteller weichen ab (${parts.join('; ')}).`;
}

function names(codes: string): string {
  return codes
    .split(',')
    .map((code) => (isStateCode(code) ? stateName(code) : code))
    .join(', ');
}
