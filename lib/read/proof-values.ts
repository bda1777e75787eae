import 'server-only';
import type { Minutes } from '@/lib/domain/minutes';
import { stateName } from '@/lib/domain/federal-state';
import type { Certainty, MinutesReading, ReadingMark } from '@/lib/minutes-import/minutes-reading';
import { mergedMarks } from '@/lib/minutes-import/open-marks';
import { proofField, proofText, type ProofField } from '@/lib/read/proof-field';

export interface ProofValue {
  /** JSON pointer into `Minutes`. */
  path: string;
  label: string;
  text: string;
  field: ProofField;
  certainty: Certainty;
  /** German: why a person should look. */
  reason: string | null;
  /** 1-based lines of the source; 0 where the value stands nowhere. */
  fromLine: number;
  toLine: number;
  /** Somebody has corrected it or confirmed it as it is. */
  decision: 'corrected' | 'confirmed' | null;
}

export interface ProofGroup {
  title: string;
  values: ProofValue[];
}

export interface ProofSection {
  /** Also the id of its heading on the page. */
  id: string;
  title: string;
  groups: ProofGroup[];
}

export type Decisions = ReadonlyMap<string, 'corrected' | 'confirmed'>;

/** A value still has to be looked at: it is not certain, and nobody has decided about it. */
export const isOpen = (value: Pick<ProofValue, 'certainty' | 'decision'>) =>
  value.certainty !== 'CERTAIN' && value.decision === null;

/**
 * What was read, in the order of the document, each value with its certainty and place. Around the value at `openPath`
 * its owner's other values are added, which the reader did not mark because nothing was printed for them.
 */
export function proofSections(
  reading: MinutesReading,
  decisions: Decisions,
  openPath: string | null,
): ProofSection[] {
  const { minutes } = reading;
  const marks = mergedMarks(reading.marks);
  const values = [...marks, ...unmarked(marks, openPath)].map((mark) => proofValue(minutes, mark, decisions));
  return [
    section('konferenz', 'Konferenz', values, '/conference', () => 'Angaben zur Konferenz'),
    section('teilnehmende', 'Teilnehmende', values, '/participants', (index) =>
      delegationTitle(minutes, index),
    ),
    section('gaeste', 'Gäste', values, '/guests', (index) => minutes.guests[index]?.body ?? 'Gäste'),
    section('tagesordnung', 'Tagesordnung', values, '/agenda', (index) => itemTitle(minutes.agenda[index])),
    section('beschluesse', 'Beschlüsse', values, '/resolutions', (index) =>
      itemTitle(minutes.resolutions[index]),
    ),
  ].filter((part) => part.groups.length > 0);
}

const AGENDA_REST = [
  ...['number', 'parent', 'kind', 'greenList', 'allStates'],
  ...['status', 'withdrawnBy', 'mergedInto', 'circular'],
];
const RESOLUTION_REST = ['number', 'title', 'applicants', 'outcome', 'circular', 'decidedOn'];

/** Marks for the values without one that belong to the same agenda entry or resolution as `openPath`. */
function unmarked(marks: readonly ReadingMark[], openPath: string | null): ReadingMark[] {
  const owner = /^\/(agenda|resolutions)\/\d+(?=\/)/.exec(openPath ?? '');
  if (!owner) return [];
  const known = new Set(marks.map((mark) => mark.path));
  const place = marks.find((mark) => mark.path.startsWith(`${owner[0]}/`));
  return (owner[1] === 'agenda' ? AGENDA_REST : RESOLUTION_REST)
    .map((key) => `${owner[0]}/${key}`)
    .filter((path) => !known.has(path))
    .map((path) => ({
      path,
      fromLine: place?.fromLine ?? 0,
      toLine: place?.toLine ?? 0,
      certainty: 'CERTAIN' as const,
      reason: null,
    }));
}

function delegationTitle(minutes: Minutes, index: number): string {
  const delegation = minutes.participants[index];
  return delegation ? stateName(delegation.state) : 'Teilnehmende';
}

const itemTitle = (item: { number: string } | undefined) => (item ? `TOP ${item.number}` : 'Ohne Nummer');

function proofValue(minutes: Minutes, mark: ReadingMark, decisions: Decisions): ProofValue {
  const { label, field } = proofField(mark.path, valueAt(minutes, mark.path));
  return {
    path: mark.path,
    label,
    text: proofText(field),
    field,
    certainty: mark.certainty,
    reason: mark.reason,
    fromLine: mark.fromLine,
    toLine: mark.toLine,
    decision: decisions.get(mark.path) ?? null,
  };
}

/** The value a JSON pointer (RFC 6901, without "~" escapes, which `Minutes` never needs) leads to. */
export function valueAt(root: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => {
      if (typeof value !== 'object' || value === null) return undefined;
      return (value as Record<string, unknown>)[key];
    }, root);
}

/** The values below `prefix`, grouped by the number that follows it, in that order. */
function section(
  id: string,
  title: string,
  values: readonly ProofValue[],
  prefix: string,
  titleOf: (index: number) => string,
): ProofSection {
  const groups = new Map<number, ProofValue[]>();
  for (const value of values) {
    if (value.path !== prefix && !value.path.startsWith(`${prefix}/`)) continue;
    const position = Number(value.path.slice(prefix.length + 1).split('/')[0]);
    const index = Number.isInteger(position) ? position : 0;
    groups.set(index, [...(groups.get(index) ?? []), value]);
  }
  const ordered = [...groups.entries()].sort(([a], [b]) => a - b);
  return {
    id,
    title,
    groups: ordered.map(([index, members]) => ({ title: titleOf(index), values: members })),
  };
}
