import { ok, refuse, type Result } from '@/lib/result';
import type { SourceText } from '../../source-text';
import { dropContents } from '../drop-contents';
import type { ReadRefusal } from '../read-refusal';
import { extractPdfPages } from './extract-pdf-pages';
import { drawGlyphs, type PdfGlyph } from './pdf-glyphs';
import type { PdfPage } from './pdf-page';
import { readTagged } from './read-tagged';
import { emptyLine, readUntaggedPage } from './read-untagged';
import { taggedBlocks } from './tagged-blocks';

/** Share of the visible characters that the tags must cover for the tags to be trusted. */
const TRUSTED_COVER = 0.9;

interface DrawnPage {
  page: PdfPage;
  glyphs: PdfGlyph[];
}

/**
 * A PDF → its lines: by its tags, one a paragraph or table row, where it has them; else one a printed line.
 * Underlines are found as the strokes drawn below the text.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<SourceText, ReadRefusal>> {
  const pages = await extractPdfPages(bytes);
  if (!pages.ok) return pages;
  const drawn = pages.value.map((page): DrawnPage => ({ page, glyphs: drawGlyphs(page) }));
  if (drawn.every(({ glyphs }) => glyphs.every(({ text }) => text.trim() === '')))
    return refuse('SCANNED_PDF');
  const tagged = linesByTags(drawn);
  return ok({ format: 'pdf', wholeParagraphs: tagged !== null, lines: tagged ?? linesByPlace(drawn) });
}

function linesByTags(drawn: readonly DrawnPage[]): SourceText['lines'] | null {
  const blocks = drawn.flatMap(({ page, glyphs }) =>
    page.tags ? taggedBlocks(page.tags, page.number, glyphs) : [],
  );
  const covered = blocks.reduce((sum, { cells }) => sum + cells.flat().length, 0);
  const visible = drawn.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  return covered >= visible * TRUSTED_COVER ? dropContents(readTagged(blocks)) : null;
}

function linesByPlace(drawn: readonly DrawnPage[]): SourceText['lines'] {
  return drawn.flatMap(({ page, glyphs }, index) => {
    const lines = readUntaggedPage(page.number, glyphs);
    return index === 0 ? lines : [emptyLine(page.number), ...lines];
  });
}
