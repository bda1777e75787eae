import type { TextBlock } from '@/lib/domain/text-block';
import { plainRun, type DocumentBlock, type ParagraphRole } from './document-model';

/** The heading of a part of the document; it begins a page. */
export function partHeading(text: string): DocumentBlock {
  return { kind: 'HEADING', level: 1, lines: [text], startsPage: true, inContents: true };
}

/** A heading inside a short document, which has no contents. */
export function plainHeading(text: string): DocumentBlock {
  return { kind: 'HEADING', level: 1, lines: [text], startsPage: false, inContents: false };
}

/** Text blocks below a heading of their own: theirs go one rank down. */
export function underHeading(heading: string, blocks: readonly TextBlock[]): TextBlock[] {
  return [
    { kind: 'HEADING', number: null, level: 1, text: heading },
    ...blocks.map((block) => (block.kind === 'HEADING' ? { ...block, level: 2 } : block)),
  ];
}

/** The heading of a Land or a body in the list of participants; the contents leave it out. */
export function delegationHeading(text: string): DocumentBlock {
  return { kind: 'HEADING', level: 2, lines: [text], startsPage: false, inContents: false };
}

/** A paragraph without emphasis; `keepsWithNext`: the end of a page never parts it from what follows. */
export function paragraph(
  role: ParagraphRole,
  text: string,
  { keepsWithNext }: { keepsWithNext: boolean },
): DocumentBlock {
  return { kind: 'PARAGRAPH', role, runs: [plainRun(text)], keepsWithNext };
}
