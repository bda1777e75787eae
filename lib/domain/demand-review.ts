import { ok, refuse, type Result } from '@/lib/result';
import { isFollowedKind, type DemandDue, type DemandKind } from './demand';
import type { TextBlock } from './text-block';

/** One request as a person describes it. */
export interface DemandFacts {
  kind: DemandKind;
  /** Codes of bodies, in the order in which they are named. */
  addressees: readonly string[];
  /** The asking words as they stand. */
  text: string;
  due: DemandDue;
  followUp: boolean;
  /** Code of a policy field; null: that of the resolution. */
  policyField: string | null;
}

/** Where words stand in a resolution. */
export interface TextPlace {
  /** Index of the block. */
  blockIndex: number;
  /** Index of the first character. */
  from: number;
  /** Index behind the last one. */
  to: number;
}

/** Characters of one request; no paragraph of a resolution is longer. */
export const LONGEST_DEMAND = 10_000;
/** Into so many requests a passage is divided at once. */
export const MOST_PARTS = 20;

/** The blocks of a Ziffer, the paragraphs and Spiegelstriche inside it included; of 0 those outside every Ziffer. */
export function clauseBlocks(blocks: readonly TextBlock[], clause: number): number[] {
  let current = 0;
  return blocks.flatMap(({ kind, number, level }, index) => {
    if (kind === 'CLAUSE') current = number ?? 0;
    else if (kind === 'HEADING' || level === 1) current = 0;
    return current === clause ? [index] : [];
  });
}

/** Where the words of a request stand: in its own block, else elsewhere in its Ziffer; null if nowhere. */
export function demandPlace(
  blocks: readonly TextBlock[],
  { clause, blockIndex, text }: { clause: number; blockIndex: number | null; text: string },
): TextPlace | null {
  const own = blockIndex === null ? [] : [blockIndex];
  for (const index of [...own, ...clauseBlocks(blocks, clause)]) {
    const from = text === '' ? -1 : (blocks[index]?.text.indexOf(text) ?? -1);
    if (from >= 0) return { blockIndex: index, from, to: from + text.length };
  }
  return null;
}

/**
 * Whether a confirmed request has to be looked at again: its words stand in the text no more, and nobody has confirmed
 * it since that text was written.
 */
export function isOutdated(place: TextPlace | null, confirmedAt: Date | null, writtenAt: Date): boolean {
  return place === null && confirmedAt !== null && confirmedAt < writtenAt;
}

/** Words as a block holds them: one line, single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Whether a request can be recorded as described. What only states or notes something is not followed up (DOMAIN §3).
 * @param conferenceNumber which resolved it
 */
export function checkDemand(
  facts: DemandFacts,
  conferenceNumber: number,
): Result<DemandFacts, 'DEMAND_WITHOUT_ADDRESSEE' | 'DEMAND_DUE_TOO_EARLY'> {
  const followUp = facts.followUp && isFollowedKind(facts.kind);
  if (followUp && facts.addressees.length === 0) return refuse('DEMAND_WITHOUT_ADDRESSEE');
  if (facts.due.conference !== null && facts.due.conference <= conferenceNumber)
    return refuse('DEMAND_DUE_TOO_EARLY');
  return ok({ ...facts, followUp });
}

/** The parts of a passage if they stand in it one behind the other; what lies between them is left to nobody. */
export function partsOf(
  text: string,
  lines: readonly string[],
): Result<string[], 'DEMAND_PARTS_NOT_FOUND' | 'DEMAND_NOT_DIVIDED'> {
  const parts = lines.map(oneLine).filter((part) => part !== '');
  if (parts.length < 2) return refuse('DEMAND_NOT_DIVIDED');
  let behind = 0;
  for (const part of parts) {
    const from = text.indexOf(part, behind);
    if (from < 0) return refuse('DEMAND_PARTS_NOT_FOUND');
    behind = from + part.length;
  }
  return ok(parts);
}

/** The stretch from the first of two passages to the end of the second; null unless they follow each other there. */
export function joinedText(block: string, first: string, second: string): string | null {
  const from = block.indexOf(first);
  const next = from < 0 ? -1 : block.indexOf(second, from + first.length);
  return next < 0 ? null : block.slice(from, next + second.length);
}

/** A request of the same Ziffer as far as its place matters. */
export interface PlacedDemand {
  id: string;
  position: number;
  /** It was confirmed, sent, answered or assessed: its address stands in letters or may be cited, and stays. */
  bound: boolean;
}

export interface Placement {
  /** Further places of requests that make room, in the order in which they are to be moved. */
  moves: { id: string; position: number }[];
  /** For the new ones. */
  positions: number[];
}

/** Room for `count` requests behind a place of a Ziffer; behind all of them where a later one cannot be moved. */
export function roomBehind(inClause: readonly PlacedDemand[], place: number, count: number): Placement {
  const later = inClause.filter(({ position }) => position > place).sort((a, b) => b.position - a.position);
  const start = later.some(({ bound }) => bound) ? (later[0]?.position ?? place) : place;
  const positions = Array.from({ length: count }, (_, index) => start + 1 + index);
  const moved = start === place ? later : [];
  return { moves: moved.map(({ id, position }) => ({ id, position: position + count })), positions };
}
