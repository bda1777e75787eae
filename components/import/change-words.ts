import { isStateCode, stateName } from '@/lib/domain/federal-state';
import type { Applicant, MinutesPerson, MinutesStatement } from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import { formatDate, formatList } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';

/** The German name of a field of `Minutes`, as the comparison names it. */
const FIELDS: Record<string, string> = {
  year: 'Jahr',
  chair: 'Vorsitz',
  startsOn: 'Beginn',
  endsOn: 'Ende',
  place: 'Ort',
  ministry: 'Ministerium',
  persons: 'Personen',
  parent: 'Abschnitt',
  title: 'Titel',
  kind: 'Art',
  greenList: 'Grüne Liste',
  allStates: 'Alle Länder',
  applicants: 'Antragsteller',
  status: 'Stand',
  withdrawnBy: 'Rücknahme durch',
  mergedInto: 'Zusammengelegt mit TOP',
  circular: 'Umlaufbeschluss',
  outcome: 'Ergebnis',
  decidedOn: 'Beschlossen am',
  blocks: 'Text',
  statements: 'Protokollerklärungen',
};

export const fieldName = (field: string): string => FIELDS[field] ?? field;

const ENUMS: Record<string, Readonly<Record<string, string>>> = {
  kind: TERMS.AgendaKind,
  status: TERMS.AgendaStatus,
  outcome: TERMS.Outcome,
};

/** A value of the comparison in words; "nicht angegeben" for null, so that a difference can always be read. */
export function changeWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nicht angegeben';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'keine' : listWords(field, value);
  return typeof value === 'string' ? singleWord(field, value) : JSON.stringify(value);
}

function singleWord(field: string, value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  if ((field === 'chair' || field === 'withdrawnBy') && isStateCode(value)) return stateName(value);
  return ENUMS[field]?.[value] ?? value;
}

function listWords(field: string, list: readonly unknown[]): string {
  if (field === 'blocks') return (list as TextBlock[]).map(blockWords).join('\n');
  if (field === 'statements') return (list as MinutesStatement[]).map(statementWords).join('\n');
  if (field === 'persons') return (list as MinutesPerson[]).map(personWords).join('\n');
  return (list as (string | Applicant)[]).map(applicantWords).join(', ');
}

function applicantWords(entry: string | Applicant): string {
  const code = typeof entry === 'string' ? entry : entry.state;
  const name = isStateCode(code) ? stateName(code) : code;
  return typeof entry === 'string' || entry.role === 'CO'
    ? name
    : `${name} (${TERMS.ApplicantRole[entry.role]})`;
}

function statementWords({ states, text }: MinutesStatement): string {
  return `${formatList(states.map(stateName))}: ${text.join(' ')}`;
}

function blockWords({ kind, number, text }: TextBlock): string {
  if (kind === 'CLAUSE') return `${number ?? ''}. ${text}`;
  return kind === 'BULLET' ? `– ${text}` : text;
}

function personWords(person: MinutesPerson): string {
  const words = [
    person.salutation,
    person.office,
    person.title,
    person.name,
    person.chair ? '(Vorsitz)' : null,
  ];
  return [words.filter(Boolean).join(' '), person.unit].filter(Boolean).join(', ');
}
