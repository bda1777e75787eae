import type { DemandReading } from './demand';
import { clauseBlocks, demandPlace } from './demand-review';
import type { TextBlock } from './text-block';

/** A request as far as its place in a text matters. */
export interface PlacedText {
  /** The Ziffer as printed; 0 where the text has none. */
  clause: number;
  /** Counted from 1 within the Ziffer. */
  position: number;
  /** Index of the block; null where its words stand in none. */
  blockIndex: number | null;
  text: string;
}

/**
 * The place of a request in the corrected text of its resolution: where its words stand now, whatever the Ziffer is
 * called by now; under its old Ziffer where they stand nowhere any more, so that the review shows it there. It keeps
 * its position, which letters name, unless another request has it.
 * @param others what has its place in that text already
 */
export function placeInText(
  blocks: readonly TextBlock[],
  demand: PlacedText,
  others: readonly PlacedText[],
): Omit<PlacedText, 'text'> {
  const blockIndex = demandPlace(blocks, demand)?.blockIndex ?? blockWith(blocks, demand.text);
  const clause = blockIndex === null ? demand.clause : clauseOf(blocks, blockIndex);
  const taken = positionsIn(clause, others);
  const keeps = clause === demand.clause && !taken.has(demand.position);
  return { clause, blockIndex, position: keeps ? demand.position : firstFree(taken) };
}

/** The readings that say something that is not recorded yet, at positions that are free. */
export function notYetRecorded(
  readings: readonly DemandReading[],
  recorded: readonly PlacedText[],
): DemandReading[] {
  const taken = new Map<number, Set<number>>();
  return readings.flatMap((reading) => {
    const { clause, text, followUp } = reading;
    const inClause = recorded.filter((one) => one.clause === clause);
    const said = inClause.some((one) => !followUp || one.text.includes(text) || text.includes(one.text));
    if (said) return [];
    const positions = taken.get(clause) ?? positionsIn(clause, recorded);
    const position = firstFree(positions);
    taken.set(clause, positions.add(position));
    return [{ ...reading, position }];
  });
}

function blockWith(blocks: readonly TextBlock[], text: string): number | null {
  const index = text === '' ? -1 : blocks.findIndex((block) => block.text.includes(text));
  return index < 0 ? null : index;
}

function clauseOf(blocks: readonly TextBlock[], index: number): number {
  const numbers = blocks.flatMap(({ kind, number }) =>
    kind === 'CLAUSE' && number !== null ? [number] : [],
  );
  return numbers.find((clause) => clauseBlocks(blocks, clause).includes(index)) ?? 0;
}

function positionsIn(clause: number, demands: readonly PlacedText[]): Set<number> {
  return new Set(demands.filter((one) => one.clause === clause).map(({ position }) => position));
}

function firstFree(taken: ReadonlySet<number>): number {
  let position = 1;
  while (taken.has(position)) position += 1;
  return position;
}
