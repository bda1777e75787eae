import type { EditableBlock } from './motion-text';
import type { BlockKind } from './text-block';

/** The two block lists of a text: the proposed resolution and its Begründung. */
export const TEXT_PARTS = ['blocks', 'rationale'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** One step of an Änderungsvorschlag, on blocks that keep their ids through every version (ARCHITECTURE §3). */
export type AmendmentOperation =
  | { type: 'REPLACE_TITLE'; text: string }
  | ReplaceOperation
  | { type: 'INSERT'; part: TextPart; afterBlockId: string | null; block: EditableBlock }
  | { type: 'REMOVE'; blockId: string }
  | { type: 'MOVE'; part: TextPart; blockId: string; afterBlockId: string | null };

export interface ReplaceOperation {
  type: 'REPLACE';
  blockId: string;
  text: string;
  /** What the block becomes, where it does not stay what it was: a paragraph becomes a Ziffer. */
  as?: { kind: BlockKind; level: number };
}

/** Where an operation acts: on the title, on a block, or in the gap behind a block (null: at the beginning). */
export type OperationPlace =
  | { at: 'TITLE' }
  | { at: 'BLOCK'; blockId: string }
  | { at: 'GAP'; part: TextPart; afterBlockId: string | null };

/** The place under which a synopsis shows the operation; a moved block stands where it was. */
export function placeOf(operation: AmendmentOperation): OperationPlace {
  if (operation.type === 'REPLACE_TITLE') return { at: 'TITLE' };
  if (operation.type === 'INSERT')
    return { at: 'GAP', part: operation.part, afterBlockId: operation.afterBlockId };
  return { at: 'BLOCK', blockId: operation.blockId };
}

/** Same place, same key. */
export function placeKey(place: OperationPlace): string {
  if (place.at === 'TITLE') return 'title';
  if (place.at === 'BLOCK') return `block ${place.blockId}`;
  return `gap ${place.part} ${place.afterBlockId ?? ''}`;
}

/**
 * One key for each operation of a proposal; operations of different proposals that want the same have the same: same
 * place, same wording, however it is spaced. The id that a new block happens to have got plays no part, so that two
 * Länder can propose the same Ziffern one behind the other.
 */
export function operationKeys(operations: readonly AmendmentOperation[]): string[] {
  const newBlocks = new Map<string, string>();
  return operations.map((operation) => {
    const key = operationKey(operation, newBlocks);
    if (operation.type === 'INSERT') newBlocks.set(operation.block.id, key);
    return key;
  });
}

function operationKey(operation: AmendmentOperation, newBlocks: ReadonlyMap<string, string>): string {
  const anchor = (id: string | null) => (id === null ? null : (newBlocks.get(id) ?? id));
  const { type } = operation;
  if (type === 'REPLACE_TITLE') return JSON.stringify([type, sameSpacing(operation.text)]);
  if (type === 'REMOVE') return JSON.stringify([type, operation.blockId]);
  if (type === 'REPLACE') {
    const { blockId, text, as } = operation;
    return JSON.stringify([type, blockId, sameSpacing(text), as?.kind ?? null, as?.level ?? null]);
  }
  const place = [operation.part, anchor(operation.afterBlockId)];
  if (type === 'MOVE') return JSON.stringify([type, operation.blockId, ...place]);
  const { kind, level, text } = operation.block;
  return JSON.stringify([type, ...place, kind, level, sameSpacing(text)]);
}

/** The words alone: spaces and line breaks are no difference. */
export function sameSpacing(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** True if both lists want the same, in whatever order they say it. */
export function wantTheSame(
  one: readonly AmendmentOperation[],
  other: readonly AmendmentOperation[],
): boolean {
  const keys = (operations: readonly AmendmentOperation[]) => operationKeys(operations).sort().join('\n');
  return one.length === other.length && keys(one) === keys(other);
}
