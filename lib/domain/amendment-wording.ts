import type { AmendmentOperation } from './amendment-operation';

/**
 * A proposal with the words of whoever decides on it in place of the proposed ones. `wordings` in the order of the
 * operations; null keeps an operation as it is. Words given for a block that was to go keep it, with these words.
 */
export function withOwnWordings(
  operations: readonly AmendmentOperation[],
  wordings: readonly (string | null)[],
): AmendmentOperation[] {
  return operations.map((operation, index) => {
    const text = wordings[index]?.trim() ?? '';
    if (text === '') return operation;
    if (operation.type === 'MOVE') return operation;
    if (operation.type === 'REMOVE') return { type: 'REPLACE', blockId: operation.blockId, text };
    if (operation.type === 'INSERT') return { ...operation, block: { ...operation.block, text } };
    return { ...operation, text };
  });
}
