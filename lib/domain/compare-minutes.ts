import type { Minutes, MinutesAgendaEntry, MinutesDelegation, MinutesResolution } from './minutes';

export type ChangedNoun = 'MEETING' | 'DELEGATION' | 'GUEST' | 'AGENDA_ITEM' | 'RESOLUTION';

/** KEPT: on record and not in the minutes read; it stays. */
export type ChangeKind = 'CREATED' | 'CHANGED' | 'UNCHANGED' | 'KEPT';

export interface FieldChange {
  /** The field's name in `Minutes`: "title", "applicants", "blocks", "persons", … */
  field: string;
  before: unknown;
  after: unknown;
}

/** What accepting minutes does to one thing on record. */
export interface MinutesChange {
  noun: ChangedNoun;
  /** Land code, guest body, TOP number; "" for the meeting itself. */
  key: string;
  title: string | null;
  kind: ChangeKind;
  /** Only where CHANGED. */
  fields: FieldChange[];
}

/**
 * What would change if `read` were accepted where `stored` is on record (null: nothing yet). Nothing is ever removed:
 * what only the record knows is kept. What the minutes read leave open (a missing date, place or outcome) does not
 * erase what is known. The order of applicants and of Länder says nothing and is no change.
 */
export function compareMinutes(stored: Minutes | null, read: Minutes): MinutesChange[] {
  return [
    compareHead(stored, read),
    ...compareLists('DELEGATION', stored?.participants ?? [], read.participants, {
      key: ({ state }) => state,
      title: ({ ministry }) => ministry,
      fields: ({ ministry, persons }: MinutesDelegation) => ({ ministry, persons }),
    }),
    ...compareLists('GUEST', stored?.guests ?? [], read.guests, {
      key: ({ body }) => body,
      title: ({ body }) => body,
      fields: ({ persons }) => ({ persons }),
    }),
    ...compareLists('AGENDA_ITEM', stored?.agenda ?? [], read.agenda, {
      key: ({ number }) => number,
      title: ({ title }) => title,
      fields: agendaFields,
    }),
    ...compareLists('RESOLUTION', stored?.resolutions ?? [], read.resolutions, {
      key: ({ number }) => number,
      title: ({ title }) => title,
      fields: resolutionFields,
      keepsKnown: ['outcome', 'statements'],
    }),
  ];
}

/** True if accepting would write nothing. */
export function changesNothing(changes: readonly MinutesChange[]): boolean {
  return changes.every(({ kind }) => kind === 'UNCHANGED' || kind === 'KEPT');
}

function agendaFields(entry: MinutesAgendaEntry): Record<string, unknown> {
  const { parent, title, kind, greenList, allStates, status, withdrawnBy, mergedInto, circular } = entry;
  const applicants = byState(entry.applicants, ({ state }) => state);
  return { parent, title, kind, greenList, allStates, applicants, status, withdrawnBy, mergedInto, circular };
}

function resolutionFields(resolution: MinutesResolution): Record<string, unknown> {
  const { title, outcome, circular, decidedOn, blocks, statements = null } = resolution;
  const applicants = byState(resolution.applicants, (state) => state);
  return { title, applicants, outcome, circular, decidedOn, blocks, statements };
}

function byState<T>(list: readonly T[], state: (entry: T) => string): T[] {
  return [...list].sort((a, b) => (state(a) < state(b) ? -1 : 1));
}

/** Number and kind identify the meeting, so they never differ. */
const HEAD = ['year', 'chair', 'startsOn', 'endsOn', 'place'] as const;

function compareHead(stored: Minutes | null, read: Minutes): MinutesChange {
  const head = { noun: 'MEETING', key: '', title: null } as const;
  if (!stored) return { ...head, kind: 'CREATED', fields: [] };
  const fields = HEAD.flatMap((field) =>
    changedField(field, stored.conference[field], read.conference[field], true),
  );
  return { ...head, kind: fields.length > 0 ? 'CHANGED' : 'UNCHANGED', fields };
}

interface Shape<T> {
  key: (entry: T) => string;
  title: (entry: T) => string | null;
  fields: (entry: T) => Record<string, unknown>;
  /** Fields in which null means "not read" and changes nothing. */
  keepsKnown?: string[];
}

function compareLists<T>(
  noun: ChangedNoun,
  stored: readonly T[],
  read: readonly T[],
  shape: Shape<T>,
): MinutesChange[] {
  const known = new Map(stored.map((entry) => [shape.key(entry), entry]));
  const named = new Set(read.map(shape.key));
  const changes = read.map((entry): MinutesChange => {
    const key = shape.key(entry);
    const before = known.get(key);
    const head = { noun, key, title: shape.title(entry) };
    if (before === undefined) return { ...head, kind: 'CREATED', fields: [] };
    const fields = changedFields(shape, before, entry);
    return { ...head, kind: fields.length > 0 ? 'CHANGED' : 'UNCHANGED', fields };
  });
  const kept = stored.filter((entry) => !named.has(shape.key(entry)));
  return [
    ...changes,
    ...kept.map((entry): MinutesChange => {
      return { noun, key: shape.key(entry), title: shape.title(entry), kind: 'KEPT', fields: [] };
    }),
  ];
}

function changedFields<T>(shape: Shape<T>, before: T, after: T): FieldChange[] {
  const old = shape.fields(before);
  return Object.entries(shape.fields(after)).flatMap(([field, value]) =>
    changedField(field, old[field], value, shape.keepsKnown?.includes(field) ?? false),
  );
}

function changedField(field: string, before: unknown, after: unknown, keepsKnown: boolean): FieldChange[] {
  if (keepsKnown && after === null) return [];
  return sameValue(before, after) ? [] : [{ field, before, after }];
}

/** Deep equality of plain data; an absent key equals an undefined one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameValue(left[key], right[key]));
}

/**
 * The order in which stored and read entries stand together: as read, and each entry that only the record knows
 * behind the one it followed so far.
 */
export function mergedOrder(stored: readonly string[], read: readonly string[]): string[] {
  const order = [...read];
  const named = new Set(read);
  stored.forEach((key, index) => {
    if (named.has(key)) return;
    const before = stored.slice(0, index).findLast((candidate) => order.includes(candidate));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}
