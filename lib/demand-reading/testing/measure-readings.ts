import type { DemandReading } from '@/lib/domain/demand';
import type { DemandLabel } from '../fixtures/demand-label';

/** A request that was read, with the TOP it belongs to. */
export type ReadRequest = DemandReading & { item: string };

/** How good the rules are on a labelled set. */
export interface Measure {
  /** Requests that a person found. */
  labelled: number;
  /** Requests that the rules found. */
  read: number;
  /** Those that agree in TOP, Ziffer, kind and addressees, each counted once. */
  right: number;
  /** Share of the read ones that are right, 0 to 1. */
  precision: number;
  /** Share of the labelled ones that were read, 0 to 1. */
  recall: number;
  /** Share of the requests found in the right Ziffer with the right addressees whose kind is right as well, 0 to 1. */
  kinds: number;
  /** Share of the right ones whose deadline is right as well, 0 to 1. */
  deadlines: number;
  /** What was missed and what was read besides, for the message of a failing test. */
  wrong: string[];
}

/** Holds what the rules read as to be followed up against what a person found. */
export function measureReadings(read: readonly ReadRequest[], labelled: readonly DemandLabel[]): Measure {
  const exact = pairs(read, labelled, (one) => `${placeOf(one)} ${one.kind}`);
  const placed = pairs(read, labelled, placeOf);
  const dated = exact.paired.filter(([one, label]) => JSON.stringify(one.due) === JSON.stringify(label.due));
  return {
    ...{ labelled: labelled.length, read: read.length, right: exact.paired.length },
    precision: share(exact.paired.length, read.length),
    recall: share(exact.paired.length, labelled.length),
    kinds: share(exact.paired.length, placed.paired.length),
    deadlines: share(dated.length, exact.paired.length),
    wrong: [
      ...exact.unpaired.map((one) => `too much: ${placeOf(one)} ${one.kind}`),
      ...exact.missed.map((label) => `missed: ${placeOf(label)} ${label.kind} ("${label.begins} …")`),
    ],
  };
}

/** One line for people. */
export function measureLine({ labelled, read, right, precision, recall, kinds, deadlines }: Measure): string {
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  return (
    `${labelled} labelled, ${read} read, ${right} right: precision ${percent(precision)}, recall ${percent(recall)}, ` +
    `kind ${percent(kinds)}, deadline ${percent(deadlines)}`
  );
}

function placeOf({ item, clause, addressees }: Pick<DemandLabel, 'item' | 'clause' | 'addressees'>): string {
  return `TOP ${item} no. ${clause} ${[...addressees].sort().join('+')}`;
}

interface Pairs {
  paired: [ReadRequest, DemandLabel][];
  unpaired: ReadRequest[];
  missed: DemandLabel[];
}

/** Pairs what has the same key, each label once. */
function pairs(
  read: readonly ReadRequest[],
  labelled: readonly DemandLabel[],
  key: (one: ReadRequest | DemandLabel) => string,
): Pairs {
  const waiting = [...labelled];
  const found: Pairs = { paired: [], unpaired: [], missed: waiting };
  for (const one of read) {
    const at = waiting.findIndex((label) => key(label) === key(one));
    const [label] = at < 0 ? [] : waiting.splice(at, 1);
    if (label) found.paired.push([one, label]);
    else found.unpaired.push(one);
  }
  return found;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
