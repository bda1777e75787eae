import type { DocumentBlock, DocumentHeading } from './document-model';

/** The headings that the contents list, each with the name its bookmark has in the file. */
export function headingAnchors(blocks: readonly DocumentBlock[]): Map<DocumentHeading, string> {
  const anchors = new Map<DocumentHeading, string>();
  for (const block of blocks) {
    if (block.kind === 'HEADING' && block.inContents) anchors.set(block, `_Toc${100_000 + anchors.size}`);
  }
  return anchors;
}

/** How the contents print a heading: number and title on one line. */
export function contentsLine({ lines }: DocumentHeading): string {
  return lines.join('  ');
}
