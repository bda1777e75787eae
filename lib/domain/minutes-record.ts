import { compareMinutes, mergedOrder, sameValue, type MinutesChange } from './compare-minutes';
import type { StateCode } from './federal-state';
import type { AgendaKind, Minutes } from './minutes';
import type { VoteCounts } from './outcome';
import type { NamedVotes, SessionOutcome } from './session-command';
import type { StatementVisibility } from './statement';

/** What the internal minutes say beyond the external ones. Confidential as a whole (DOMAIN §2.7, §5). */
export interface InternalRecord {
  /** What the external minutes print as well, unpublished resolutions included. */
  minutes: Minutes;
  /** ISO instants; null where the sitting was not opened or closed in the program. */
  openedAt: string | null;
  closedAt: string | null;
  /** When each delegation was in the room, in chair order; only where attendance was recorded. */
  presence: InternalPresence[];
  /** In printed order, without sections. */
  items: InternalItem[];
}

export interface InternalPresence {
  state: StateCode;
  stays: {
    /** TOP before which it came or went; null: from the beginning, or to the end. */ from: string | null;
    to: string | null;
  }[];
}

export interface InternalItem {
  number: string;
  title: string;
  kind: AgendaKind;
  /** How often the wording was changed in the room. */
  wordingChanges: number;
  /** Everything that was recorded, oldest first, slips included; the last one stands unless it takes back. */
  decisions: InternalDecision[];
  statements: InternalStatement[];
  notes: InternalNote[];
  /** At the item that reports on the Erfolgskontrolle: what lay before the sitting; left out where nothing did. */
  annex?: InternalAnnex;
}

export interface InternalDecision {
  outcome: SessionOutcome;
  counts: VoteCounts | null;
  votes: NamedVotes | null;
  absent: StateCode[];
  /** TOP under which it was adopted en bloc. */
  adoptedUnder: string | null;
  takenBack: boolean;
  correctionReason: string | null;
  deviationReason: string | null;
  recordedBy: string | null;
  /** ISO instant. */
  recordedAt: string;
}

export interface InternalStatement {
  states: StateCode[];
  visibility: StatementVisibility;
  /** Paragraphs; empty while it is only announced. */
  text: string[];
  withdrawn: boolean;
}

/** An edition of the Anlage zur Erfolgskontrolle. */
export interface InternalAnnex {
  edition: number;
  /** ISO. */
  asOn: string;
}

export interface InternalNote {
  text: string;
  author: string | null;
}

/** The record behind minutes: one type for each of the two, never one with more or less in it. */
export type MinutesRecord =
  { audience: 'EXTERNAL'; record: Minutes } | { audience: 'INTERNAL'; record: InternalRecord };

/** As of `MinutesChange`, and what only the internal minutes have. KEPT: the record knows it no longer. */
export interface RecordChange extends Omit<MinutesChange, 'noun'> {
  noun: MinutesChange['noun'] | 'PRESENCE' | 'COURSE' | 'ORDER';
}

/** What the record says otherwise now than when it was taken over; none if they are the same in everything. */
export function recordChanges(kept: MinutesRecord, newer: MinutesRecord): RecordChange[] {
  if (sameValue(kept, newer)) return [];
  const changes =
    kept.audience === 'INTERNAL' && newer.audience === 'INTERNAL'
      ? [
          ...minutesChanges(kept.record.minutes, newer.record.minutes),
          ...internalChanges(kept.record, newer.record),
        ]
      : minutesChanges(minutesOf(kept), minutesOf(newer));
  // The order of things, a value that was emptied: nothing that has a name of its own.
  return changes.length > 0
    ? changes
    : [{ noun: 'ORDER', key: '', title: null, kind: 'CHANGED', fields: [] }];
}

/** The record with one change taken over; once nothing else differs, the newer record itself. */
export function takeOverRecord<R extends MinutesRecord>(kept: R, newer: R, change: RecordChange): R {
  const next = { ...kept, record: merged(kept, newer, change) } as R;
  const rest = recordChanges(next, newer);
  return rest.every(({ noun }) => noun === 'ORDER') ? newer : next;
}

const minutesOf = (source: MinutesRecord): Minutes =>
  source.audience === 'EXTERNAL' ? source.record : source.record.minutes;

function minutesChanges(kept: Minutes, newer: Minutes): RecordChange[] {
  const before = new Map(kept.resolutions.map((one) => [one.number, one.statements]));
  const after = new Map(newer.resolutions.map((one) => [one.number, one.statements]));
  return compareMinutes(kept, newer).flatMap((change): RecordChange[] => {
    const { noun, key } = change;
    const both = noun === 'RESOLUTION' && before.has(key) && after.has(key);
    if (!both || sameValue(before.get(key), after.get(key)))
      return change.kind === 'UNCHANGED' ? [] : [change];
    const field = { field: 'statements', before: before.get(key) ?? [], after: after.get(key) ?? [] };
    return [
      {
        ...change,
        kind: 'CHANGED',
        fields: [...change.fields.filter((one) => one.field !== 'statements'), field],
      },
    ];
  });
}

const TIMES = ['openedAt', 'closedAt', 'presence'] as const;

function internalChanges(kept: InternalRecord, newer: InternalRecord): RecordChange[] {
  const times = TIMES.flatMap((field) =>
    sameValue(kept[field], newer[field]) ? [] : [{ field, before: kept[field], after: newer[field] }],
  );
  const presence: RecordChange[] =
    times.length === 0 ? [] : [{ noun: 'PRESENCE', key: '', title: null, kind: 'CHANGED', fields: times }];
  const numbers = mergedOrder(
    kept.items.map(({ number }) => number),
    newer.items.map(({ number }) => number),
  );
  return [...presence, ...numbers.flatMap((number) => courseChange(number, kept.items, newer.items))];
}

const COURSE = ['wordingChanges', 'decisions', 'statements', 'notes', 'annex'] as const;

/** An item that came or went is a change of the agenda already; its course follows with it. */
function courseChange(number: string, kept: InternalItem[], newer: InternalItem[]): RecordChange[] {
  const before = kept.find((item) => item.number === number);
  const after = newer.find((item) => item.number === number);
  const title = after?.title ?? before?.title ?? null;
  const head = { noun: 'COURSE', key: number, title } as const;
  if (!before || !after) return [{ ...head, kind: before ? 'KEPT' : 'CREATED', fields: [] }];
  const fields = COURSE.flatMap((field) =>
    sameValue(before[field], after[field]) ? [] : [{ field, before: before[field], after: after[field] }],
  );
  if (fields.length > 0) return [{ ...head, kind: 'CHANGED', fields }];
  return [];
}

function merged(kept: MinutesRecord, newer: MinutesRecord, change: RecordChange): MinutesRecord['record'] {
  if (change.noun === 'ORDER') return newer.record;
  const minutes = mergedMinutes(minutesOf(kept), minutesOf(newer), change);
  if (kept.audience !== 'INTERNAL' || newer.audience !== 'INTERNAL') return minutes;
  if (change.noun === 'PRESENCE') {
    const { openedAt, closedAt, presence } = newer.record;
    return { ...kept.record, openedAt, closedAt, presence };
  }
  if (change.noun !== 'COURSE') return { ...kept.record, minutes };
  const items = withEntry(kept.record.items, newer.record.items, change.key, ({ number }) => number);
  return { ...kept.record, items };
}

function mergedMinutes(kept: Minutes, newer: Minutes, { noun, key }: RecordChange): Minutes {
  if (noun === 'MEETING') return { ...kept, conference: newer.conference };
  if (noun === 'DELEGATION')
    return {
      ...kept,
      participants: withEntry(kept.participants, newer.participants, key, ({ state }) => state),
    };
  if (noun === 'GUEST')
    return { ...kept, guests: withEntry(kept.guests, newer.guests, key, ({ body }) => body) };
  if (noun === 'AGENDA_ITEM')
    return { ...kept, agenda: withEntry(kept.agenda, newer.agenda, key, ({ number }) => number) };
  if (noun === 'RESOLUTION')
    return {
      ...kept,
      resolutions: withEntry(kept.resolutions, newer.resolutions, key, ({ number }) => number),
    };
  return kept;
}

/** The kept list with the newer entry of that key, or without it where the newer one has none. */
function withEntry<T>(
  kept: readonly T[],
  newer: readonly T[],
  key: string,
  keyOf: (entry: T) => string,
): T[] {
  const entry = newer.find((one) => keyOf(one) === key);
  const byKey = new Map(kept.map((one) => [keyOf(one), one]));
  if (entry === undefined) byKey.delete(key);
  else byKey.set(key, entry);
  return mergedOrder(kept.map(keyOf), newer.map(keyOf)).flatMap((one) => byKey.get(one) ?? []);
}
