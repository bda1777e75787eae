import type { Element } from 'domhandler';
import { ok, refuse, type Result } from '@/lib/result';
import type { SourceText } from '../../source-text';
import { dropContents, type ReadLine } from '../drop-contents';
import { trackListDepth, type ListDepth } from '../list-depth';
import { openPackage } from '../open-package';
import { childNamed, childrenNamed, descend, elementsBelow, elementsIn, parseXml } from '../parse-xml';
import type { ReadRefusal } from '../read-refusal';
import { joinCells, linesFromRuns, type LineHints, type TextRun } from '../text-runs';
import { readDocxNumbering, type DocxNumbering } from './docx-numbering';
import { inContentsField, paragraphStyle, readRuns, type FieldState } from './docx-runs';
import { indentOf, listLevelOf, outlineLevelOf, readDocxStyles, type DocxStyles } from './docx-styles';
import type { NumberingPlace } from './docx-styles';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

interface Reading {
  styles: DocxStyles;
  numbering: DocxNumbering;
  fields: FieldState;
  depth: ListDepth;
  /** Inside a generated table of contents. */
  inContents: boolean;
}

/**
 * A Word document → its lines: one a paragraph, one a table row (cells parted by tabs), Word's automatic numbers
 * as labels, headings by style or outline level, underlines also where a style sets them. Running headers and
 * footers are not read; tracked insertions count as accepted.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<SourceText, ReadRefusal>> {
  const parts = await openPackage(bytes, [DOCUMENT, STYLES, NUMBERING]);
  if (!parts.ok) return parts;
  const body = descend(parseXml(parts.value.get(DOCUMENT)), 'w:document', 'w:body');
  if (!body) return refuse(parts.value.has(DOCUMENT) ? 'DAMAGED_FILE' : 'NAME_AND_CONTENT_DIFFER');
  const reading: Reading = {
    styles: readDocxStyles(parseXml(parts.value.get(STYLES))),
    numbering: readDocxNumbering(parseXml(parts.value.get(NUMBERING))),
    fields: { open: [] },
    depth: trackListDepth(),
    inContents: false,
  };
  return ok({ format: 'docx', wholeParagraphs: true, lines: dropContents(readBlocks(body, reading)) });
}

function readBlocks(parent: Element, reading: Reading): ReadLine[] {
  return elementsIn(parent).flatMap((block) => {
    if (block.name === 'w:p') return readParagraph(block, reading);
    if (block.name === 'w:tbl') return readTable(block, reading);
    if (block.name === 'w:sdt')
      return readBlocks(block, isContentsControl(block) ? { ...reading, inContents: true } : reading);
    const transparent = ['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(block.name);
    return transparent ? readBlocks(block, reading) : [];
  });
}

function isContentsControl(control: Element): boolean {
  const gallery = descend(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
  return gallery?.attribs['w:val'] === 'Table of Contents';
}

function readParagraph(paragraph: Element, reading: Reading): ReadLine[] {
  const contentsBefore = inContentsField(reading.fields);
  const runs = readRuns(paragraph, reading.styles, reading.fields);
  const inContents = reading.inContents || contentsBefore || inContentsField(reading.fields);
  const { runs: labelled, hints } = withHints(paragraph, runs, reading);
  return linesFromRuns(labelled, hints).map((line) => ({ line, inContents }));
}

/** A heading shows its automatic number in the text; a list item keeps it apart as its label. */
function withHints(
  paragraph: Element,
  runs: TextRun[],
  { styles, numbering, depth }: Reading,
): { runs: TextRun[]; hints: LineHints } {
  const style = paragraphStyle(paragraph);
  const properties = childNamed(paragraph, 'w:pPr');
  const heading = outlineLevelOf(properties) ?? styles.heading(style);
  const place = numberingPlace(properties) ?? styles.numbering(style);
  const label = place && numbering.nextLabel(place);
  const own = indentOf(properties) ?? styles.indent(style);
  const hints: LineHints = { page: null, heading, listLabel: null, listLevel: 0 };
  if (!place || label === null)
    return { runs, hints: { ...hints, listLevel: heading ? 0 : depth.continuation(own) } };
  if (heading) return { runs: label ? [{ text: `${label} `, underlined: false }, ...runs] : runs, hints };
  const indent = indentOf(properties) ?? numbering.indent(place) ?? own;
  return { runs, hints: { ...hints, listLabel: label, listLevel: depth.item(indent, place.level + 1) } };
}

function numberingPlace(properties: Element | undefined): NumberingPlace | null {
  const numbering = properties && childNamed(properties, 'w:numPr');
  const numId = numbering && childNamed(numbering, 'w:numId')?.attribs['w:val'];
  if (!numbering || numId === undefined) return null;
  return { numId, level: listLevelOf(numbering) ?? 0 };
}

/** A table with a single column is a frame around paragraphs; any other gives one line a row. */
function readTable(table: Element, reading: Reading): ReadLine[] {
  const rows = childrenNamed(table, 'w:tr').map((row) => elementsBelow(row, 'w:tc'));
  if (rows.every((cells) => cells.length <= 1)) {
    return rows.flat().flatMap((cell) => readBlocks(cell, reading));
  }
  return rows.flatMap((cells) => {
    const runs = joinCells(cells.map((cell) => readCell(cell, reading)));
    const hints: LineHints = { page: null, heading: null, listLabel: null, listLevel: 0 };
    return linesFromRuns(runs, hints).map((line) => ({ line, inContents: reading.inContents }));
  });
}

/** The paragraphs of a cell in one run list, parted by spaces, numbers that Word shows included. */
function readCell(cell: Element, reading: Reading): TextRun[] {
  return elementsBelow(cell, 'w:p').flatMap((paragraph, index) => {
    const { runs, hints } = withHints(
      paragraph,
      readRuns(paragraph, reading.styles, reading.fields),
      reading,
    );
    const label = hints.listLabel ? [{ text: `${hints.listLabel} `, underlined: false }] : [];
    const gap = index > 0 ? [{ text: ' ', underlined: false }] : [];
    return [...gap, ...label, ...runs.map((run) => ({ ...run, text: run.text.replace(/[\n\t]/g, ' ') }))];
  });
}
