import { commonOrder } from '@/lib/domain/common-order';
import type { EditableBlock } from '@/lib/domain/motion-text';
import type { WrittenBlock } from './plain-notation';
import { wordCounts, wordSimilarity } from './word-similarity';

/** From here on two wordings are taken for one block that was rewritten (share of common words, 0 to 1). */
const SAME_BLOCK = 0.4;

/**
 * Gives every written block the id it had in `base`: first where the text is the same, in order and then wherever it
 * moved, then to the most similar one that is left. What is like nothing is new. Ids are never given twice.
 */
export function keepBlockIds(
  base: readonly EditableBlock[],
  written: readonly WrittenBlock[],
  newId: () => string,
): EditableBlock[] {
  const ids = new Map<number, string>();
  const free = new Set(base.keys());
  const give = (at: number, from: number) => {
    ids.set(at, base[from]?.id ?? newId());
    free.delete(from);
  };
  const texts = (blocks: readonly WrittenBlock[]) => blocks.map(({ text }) => text);
  for (const [from, at] of commonOrder(texts(base), texts(written))) give(at, from);
  written.forEach(({ text }, at) => {
    if (ids.has(at)) return;
    const from = [...free].find((index) => base[index]?.text === text);
    if (from !== undefined) give(at, from);
  });
  for (const { at, from } of similarPairs(base, written, free, ids))
    if (free.has(from) && !ids.has(at)) give(at, from);
  return written.map((block, at) => ({ ...block, id: ids.get(at) ?? newId() }));
}

/** Most similar first; of equally similar ones the nearer in place. */
function similarPairs(
  base: readonly EditableBlock[],
  written: readonly WrittenBlock[],
  free: ReadonlySet<number>,
  ids: ReadonlyMap<number, string>,
): { at: number; from: number }[] {
  const left = [...free].map((from) => ({ from, words: wordCounts(base[from]?.text ?? '') }));
  return written
    .flatMap(({ text }, at) => {
      if (ids.has(at)) return [];
      const words = wordCounts(text);
      return left.map((one) => ({ at, from: one.from, likeness: wordSimilarity(words, one.words) }));
    })
    .filter(({ likeness }) => likeness >= SAME_BLOCK)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.at - a.from) - Math.abs(b.at - b.from));
}
