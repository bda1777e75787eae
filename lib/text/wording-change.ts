import type { MotionText } from '@/lib/domain/motion-text';
import type { TextBlock } from '@/lib/domain/text-block';
import { keepBlockIds } from './keep-block-ids';

/** A wording as it is printed, without the ids by which blocks are recognised. */
export interface PrintedWording {
  title: string;
  blocks: readonly TextBlock[];
}

/** Two printed wordings as texts that can be compared: a block of the later one bears the id of what it came from. */
export function wordingChange(
  before: PrintedWording,
  after: PrintedWording,
): { before: MotionText; after: MotionText } {
  const base = before.blocks.map(({ kind, level, text }, index) => ({ id: `b${index}`, kind, level, text }));
  const written = after.blocks.map(({ kind, level, text }) => ({ kind, level, text }));
  let added = 0;
  const blocks = keepBlockIds(base, written, () => `n${added++}`);
  return {
    before: { title: before.title, blocks: base, rationale: [] },
    after: { title: after.title, blocks, rationale: [] },
  };
}
