import { applyOperations } from './amendment';
import { operationKeys, sameSpacing, type AmendmentOperation, type TextPart } from './amendment-operation';
import type { EditableBlock, MotionText } from './motion-text';

/** Why an operation that was thought out on an earlier text does not fit the present one. */
export type Misfit =
  /** The block it is about was removed. */
  | 'BLOCK_GONE'
  /** What it would replace or remove reads differently by now. */
  | 'WORDING_CHANGED';

export interface Rebased {
  /** What is still to be done, fit for the present text. */
  operations: AmendmentOperation[];
  misfits: { operation: AmendmentOperation; why: Misfit }[];
}

/**
 * Operations on `base` as operations on `present`. What the present text says already is left out; a new or moved block
 * whose neighbour is gone goes behind the nearest one that is left; what no longer fits is named.
 */
export function rebaseOperations(
  base: MotionText,
  present: MotionText,
  operations: readonly AmendmentOperation[],
): Rebased {
  const rebased: Rebased = { operations: [], misfits: [] };
  const ownBlocks = new Set<string>();
  for (const operation of operations) {
    const outcome = rebase(base, present, operation, ownBlocks);
    if (outcome === 'DONE') continue;
    if (typeof outcome === 'string') rebased.misfits.push({ operation, why: outcome });
    else rebased.operations.push(outcome);
    if (operation.type === 'INSERT') ownBlocks.add(operation.block.id);
    if (operation.type === 'MOVE') ownBlocks.add(operation.blockId);
  }
  return rebased;
}

function rebase(
  base: MotionText,
  present: MotionText,
  operation: AmendmentOperation,
  ownBlocks: ReadonlySet<string>,
): AmendmentOperation | Misfit | 'DONE' {
  if (operation.type === 'REPLACE_TITLE') {
    if (sameSpacing(present.title) === sameSpacing(operation.text)) return 'DONE';
    return sameSpacing(present.title) === sameSpacing(base.title) ? operation : 'WORDING_CHANGED';
  }
  if (operation.type === 'INSERT') {
    if (blockIn(present, operation.block.id)) return 'DONE';
    return { ...operation, afterBlockId: anchorIn(base, present, operation, ownBlocks) };
  }
  const then = blockIn(base, operation.blockId);
  const now = blockIn(present, operation.blockId);
  if (!now) return operation.type === 'REMOVE' ? 'DONE' : 'BLOCK_GONE';
  if (operation.type === 'MOVE')
    return { ...operation, afterBlockId: anchorIn(base, present, operation, ownBlocks) };
  if (operation.type === 'REPLACE' && readsAsProposed(now, operation)) return 'DONE';
  const untouched = then !== null && sameSpacing(then.text) === sameSpacing(now.text);
  return untouched ? operation : 'WORDING_CHANGED';
}

function readsAsProposed(
  { kind, level, text }: EditableBlock,
  proposed: Extract<AmendmentOperation, { type: 'REPLACE' }>,
): boolean {
  const form = proposed.as ?? { kind, level };
  return sameSpacing(text) === sameSpacing(proposed.text) && form.kind === kind && form.level === level;
}

/** The block behind which it goes now: the one that was meant, else the nearest before it that is left. */
function anchorIn(
  base: MotionText,
  present: MotionText,
  { part, afterBlockId }: { part: TextPart; afterBlockId: string | null },
  ownBlocks: ReadonlySet<string>,
): string | null {
  if (afterBlockId === null || ownBlocks.has(afterBlockId)) return afterBlockId;
  const here = new Set(present[part].map(({ id }) => id));
  if (here.has(afterBlockId)) return afterBlockId;
  const order = base[part].map(({ id }) => id);
  const before = order.slice(0, Math.max(order.indexOf(afterBlockId), 0));
  return before.reverse().find((id) => here.has(id)) ?? null;
}

function blockIn({ blocks, rationale }: MotionText, id: string): EditableBlock | null {
  return [...blocks, ...rationale].find((block) => block.id === id) ?? null;
}

/** A proposal together with the text that it was made on. */
export interface Proposal {
  base: MotionText;
  operations: readonly AmendmentOperation[];
}

/**
 * The text after several proposals at once, what two of them want alike only once; null if one of them does not fit
 * the text or contradicts another.
 */
export function combineProposals(present: MotionText, proposals: readonly Proposal[]): MotionText | null {
  const done: DoneOperations = { keys: new Set(), newBlocks: new Map(), twins: new Map() };
  let text = present;
  for (const { base, operations } of proposals) {
    const onPresent = rebaseOperations(base, present, operations);
    const onText = rebaseOperations(present, text, undone(onPresent.operations, done));
    if (onPresent.misfits.length + onText.misfits.length > 0) return null;
    const applied = applyOperations(text, onText.operations);
    if (!applied.ok) return null;
    text = applied.value;
  }
  return text;
}

interface DoneOperations {
  keys: Set<string>;
  /** By key the id of the block that was put in. */
  newBlocks: Map<string, string>;
  /** By id of a new block that stands already the id under which it does. */
  twins: Map<string, string>;
}

/** What nobody did before; a neighbour that another proposal brought already is meant as that one. */
function undone(operations: readonly AmendmentOperation[], done: DoneOperations): AmendmentOperation[] {
  const keys = operationKeys(operations);
  return operations.flatMap((operation, index): AmendmentOperation[] => {
    const key = keys[index] ?? '';
    const repeated = done.keys.has(key);
    done.keys.add(key);
    if (operation.type === 'INSERT') {
      const twin = done.newBlocks.get(key);
      if (twin === undefined) done.newBlocks.set(key, operation.block.id);
      else done.twins.set(operation.block.id, twin);
    }
    if (repeated) return [];
    if (operation.type !== 'INSERT' && operation.type !== 'MOVE') return [operation];
    const { afterBlockId } = operation;
    return [{ ...operation, afterBlockId: done.twins.get(afterBlockId ?? '') ?? afterBlockId }];
  });
}
