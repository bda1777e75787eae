import { numberedBlocks, tidyText } from '@/lib/domain/motion-text';
import { parseNotation } from '@/lib/text/plain-notation';
import type { DocumentBlock } from './document-model';
import { nestTextBlocks } from './nest-text-blocks';

/** Prose in plain notation as a document prints it below a heading of the second rank; empty for no words. */
export function proseBlocks(notation: string): DocumentBlock[] {
  return blocksOf(notation, (kind) => kind);
}

/** The same directly below a part: a heading in it would leave out a rank (PDF/UA) and is printed as a paragraph. */
export function partProseBlocks(notation: string): DocumentBlock[] {
  return blocksOf(notation, (kind) => (kind === 'HEADING' ? 'PARAGRAPH' : kind));
}

type Kind = ReturnType<typeof parseNotation>[number]['kind'];

function blocksOf(notation: string, kindOf: (kind: Kind) => Kind): DocumentBlock[] {
  const written = parseNotation(notation).map((block, index) => ({
    ...block,
    id: String(index),
    kind: kindOf(block.kind),
  }));
  const { blocks } = tidyText({ title: '', blocks: written, rationale: [] });
  return nestTextBlocks(numberedBlocks(blocks));
}
