import 'server-only';
import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';
import {
  AGENDA_KINDS,
  AGENDA_STATUSES,
  MEETING_KINDS,
  OUTCOMES,
  type Applicant,
  type MinutesPerson,
} from '@/lib/domain/minutes';
import type { TextBlock } from '@/lib/domain/text-block';
import { applicantParts, formatApplicants, formatDate } from '@/lib/i18n/format';
import { BLOCK_WORDS } from '@/lib/i18n/block-words';
import { TERMS } from '@/lib/i18n/terms';

export interface ProofChoice {
  value: string;
  label: string;
}

/** How a value is shown and corrected, with what it holds at present. */
export type ProofField =
  | { kind: 'text'; value: string; long: boolean }
  /** Empty means that there is none. */
  | { kind: 'optionalText'; value: string }
  | { kind: 'number'; value: number | null }
  | { kind: 'date'; value: string | null }
  | { kind: 'flag'; value: boolean }
  | { kind: 'choice'; value: string | null; options: ProofChoice[]; optional: boolean }
  | { kind: 'states'; value: StateCode[] }
  | { kind: 'applicants'; value: Applicant[] }
  | { kind: 'person'; value: MinutesPerson }
  | { kind: 'block'; value: TextBlock }
  /** A part of the reading that is corrected value by value below it. */
  | { kind: 'whole'; value: string };

const choices = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): ProofChoice[] =>
  values.map((value) => ({ value, label: words[value] }));

const STATES: ProofChoice[] = FEDERAL_STATES.map(({ code, name }) => ({ value: code, label: name }));

interface Shape {
  pattern: RegExp;
  label: string;
  field: (value: unknown) => ProofField;
}

const text = (value: unknown, long = false): ProofField => ({ kind: 'text', value: asText(value), long });
const optionalText = (value: unknown): ProofField => ({ kind: 'optionalText', value: asText(value) });
const asText = (value: unknown) => (typeof value === 'string' ? value : '');
const choice =
  (options: ProofChoice[], optional: boolean) =>
  (value: unknown): ProofField => ({
    kind: 'choice',
    value: typeof value === 'string' ? value : null,
    options,
    optional,
  });
const number = (value: unknown): ProofField => ({
  kind: 'number',
  value: typeof value === 'number' ? value : null,
});
const date = (value: unknown): ProofField => ({
  kind: 'date',
  value: typeof value === 'string' ? value : null,
});

/** Values of `Minutes` by the shape of their JSON pointer; the first that fits counts. */
const SHAPES: readonly Shape[] = [
  { pattern: /^\/conference\/number$/, label: 'Nummer', field: number },
  { pattern: /^\/conference\/year$/, label: 'Jahr', field: number },
  {
    pattern: /^\/conference\/kind$/,
    label: 'Art',
    field: choice(choices(MEETING_KINDS, TERMS.MeetingKind), true),
  },
  { pattern: /^\/conference\/startsOn$/, label: 'Beginn', field: date },
  { pattern: /^\/conference\/endsOn$/, label: 'Ende', field: date },
  { pattern: /^\/conference\/place$/, label: 'Ort', field: optionalText },
  { pattern: /^\/conference\/chair$/, label: 'Vorsitz', field: choice(STATES, true) },
  { pattern: /\/ministry$/, label: 'Ministerium', field: optionalText },
  { pattern: /\/state$/, label: 'Land', field: choice(STATES, false) },
  { pattern: /\/body$/, label: 'Stelle', field: text },
  {
    pattern: /\/persons\/\d+$/,
    label: 'Person',
    field: (value) => ({ kind: 'person', value: value as MinutesPerson }),
  },
  { pattern: /\/unit$/, label: 'Stelle', field: text },
  { pattern: /\/number$/, label: 'TOP', field: text },
  { pattern: /\/title$/, label: 'Titel', field: (value) => text(value, true) },
  { pattern: /^\/agenda\/\d+\/parent$/, label: 'Abschnitt', field: optionalText },
  {
    pattern: /^\/agenda\/\d+\/kind$/,
    label: 'Art',
    field: choice(choices(AGENDA_KINDS, TERMS.AgendaKind), false),
  },
  {
    pattern: /^\/agenda\/\d+\/greenList$/,
    label: 'Grüne Liste',
    field: (value) => ({ kind: 'flag', value: value === true }),
  },
  {
    pattern: /^\/agenda\/\d+\/allStates$/,
    label: 'Alle Länder',
    field: (value) => ({ kind: 'flag', value: value === true }),
  },
  {
    pattern: /^\/agenda\/\d+\/applicants$/,
    label: 'Antragsteller',
    field: (value) => ({ kind: 'applicants', value: value as Applicant[] }),
  },
  {
    pattern: /^\/agenda\/\d+\/status$/,
    label: 'Stand',
    field: choice(choices(AGENDA_STATUSES, TERMS.AgendaStatus), false),
  },
  { pattern: /\/withdrawnBy$/, label: 'Rücknahme durch', field: choice(STATES, true) },
  { pattern: /\/mergedInto$/, label: 'Zusammengelegt mit TOP', field: optionalText },
  { pattern: /\/circular$/, label: 'Umlaufbeschluss', field: optionalText },
  { pattern: /\/decidedOn$/, label: 'Beschlossen am', field: date },
  {
    pattern: /^\/resolutions\/\d+\/applicants$/,
    label: 'Antragsteller',
    field: (value) => ({ kind: 'states', value: value as StateCode[] }),
  },
  {
    pattern: /\/outcome$/,
    label: 'Ergebnis',
    field: choice(choices(OUTCOMES, TERMS.Outcome), true),
  },
  {
    pattern: /\/statements\/\d+\/states$/,
    label: 'Protokollerklärung',
    field: (value) => ({ kind: 'states', value: value as StateCode[] }),
  },
  { pattern: /\/statements\/\d+\/text\/\d+$/, label: 'Wortlaut', field: (value) => text(value, true) },
  {
    pattern: /\/blocks\/\d+$/,
    label: 'Text',
    field: (value) => ({ kind: 'block', value: value as TextBlock }),
  },
];

/** Label and field of the value at `path`, a JSON pointer into `Minutes`. */
export function proofField(path: string, value: unknown): { label: string; field: ProofField } {
  const shape = SHAPES.find(({ pattern }) => pattern.test(path));
  if (!shape || value === undefined)
    return { label: 'Angabe', field: { kind: 'whole', value: wholeText(value) } };
  const field = shape.field(value);
  return { label: field.kind === 'block' ? blockLabel(field.value) : shape.label, field };
}

function blockLabel(block: TextBlock): string {
  return block.kind === 'CLAUSE' && block.number !== null
    ? `Ziffer ${block.number}`
    : BLOCK_WORDS[block.kind];
}

/** A part with a name of its own is shown by that name. */
function wholeText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const named = value as Record<string, unknown>;
  return asText(named.title) || asText(named.body) || asText(named.ministry) || asText(named.name);
}

/** The value in words, as the proof view shows it; empty where nothing was read. */
export function proofText(field: ProofField): string {
  switch (field.kind) {
    case 'text':
    case 'optionalText':
    case 'whole':
      return field.value;
    case 'number':
      return field.value === null ? '' : String(field.value);
    case 'date':
      return field.value === null ? '' : formatDate(field.value);
    case 'flag':
      return field.value ? 'ja' : 'nein';
    case 'choice':
      return field.options.find((option) => option.value === field.value)?.label ?? '';
    case 'states':
      return formatApplicants(field.value);
    case 'applicants':
      return applicantParts(field.value, field.value.length === 16 && field.value.every(isCo))
        .map((part) => part.text)
        .join('');
    case 'person':
      return personText(field.value);
    case 'block':
      return field.value.text;
  }
}

const isCo = (applicant: Applicant) => applicant.role === 'CO';

function personText(person: MinutesPerson): string {
  const words = [
    person.salutation,
    person.office,
    person.title,
    person.name,
    person.chair ? '(Vorsitz)' : null,
  ];
  const line = words.filter(Boolean).join(' ');
  return person.unit ? `${line}, ${person.unit}` : line;
}
