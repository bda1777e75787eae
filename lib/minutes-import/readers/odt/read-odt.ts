import type { Element } from 'domhandler';
import { ok, refuse, type Result } from '@/lib/result';
import type { SourceText } from '../../source-text';
import { dropContents, type ReadLine } from '../drop-contents';
import { openPackage } from '../open-package';
import { childrenNamed, descend, elementsBelow, elementsIn, parseXml } from '../parse-xml';
import type { ReadRefusal } from '../read-refusal';
import { joinCells, linesFromRuns, NO_HINTS, type LineHints } from '../text-runs';
import { countOdtLists, type OdtListCounter } from './odt-lists';
import { readOdtRuns } from './odt-runs';
import { readOdtStyles, type OdtStyles } from './odt-styles';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

interface Reading {
  styles: OdtStyles;
  lists: OdtListCounter;
  /** Inside a generated table of contents. */
  inContents: boolean;
}

/**
 * An OpenDocument text → its lines: one a paragraph, one a table row (cells parted by tabs), list numbers as
 * labels, headings by their outline level, underlines also where a style sets them.
 */
export async function readOdt(bytes: Uint8Array): Promise<Result<SourceText, ReadRefusal>> {
  const parts = await openPackage(bytes, [CONTENT, STYLES, MANIFEST]);
  if (!parts.ok) return parts;
  const manifest = new TextDecoder().decode(parts.value.get(MANIFEST) ?? new Uint8Array());
  if (manifest.includes('encryption-data')) return refuse('OFFICE_ENCRYPTED');
  const content = parseXml(parts.value.get(CONTENT));
  const body = descend(content, 'office:document-content', 'office:body', 'office:text');
  if (!body) return refuse(parts.value.has(CONTENT) ? 'DAMAGED_FILE' : 'NAME_AND_CONTENT_DIFFER');
  const styles = readOdtStyles(content, parseXml(parts.value.get(STYLES)));
  const lines = readBlocks(body, { styles, lists: countOdtLists(styles), inContents: false });
  return ok({ format: 'odt', wholeParagraphs: true, lines: dropContents(lines) });
}

function readBlocks(parent: Element, reading: Reading): ReadLine[] {
  return elementsIn(parent).flatMap((block) => {
    if (block.name === 'text:p' || block.name === 'text:h') {
      return readParagraph(block, { ...NO_HINTS, heading: headingOf(block, reading.styles) }, reading);
    }
    if (block.name === 'text:list') return readList(block, reading);
    if (block.name === 'table:table') return readTable(block, reading);
    if (block.name === 'text:table-of-content') return readBlocks(block, { ...reading, inContents: true });
    const transparent = ['text:section', 'text:index-body', 'text:index-title'].includes(block.name);
    return transparent ? readBlocks(block, reading) : [];
  });
}

function headingOf(block: Element, styles: OdtStyles): number | null {
  if (block.name !== 'text:h') return styles.heading(block.attribs['text:style-name']);
  const level = Number.parseInt(block.attribs['text:outline-level'] ?? '1', 10);
  return level >= 1 && level <= 6 ? level : null;
}

function readParagraph(block: Element, hints: LineHints, reading: Reading): ReadLine[] {
  return linesFromRuns(readOdtRuns(block, reading.styles), hints).map((line) => ({
    line,
    inContents: reading.inContents,
  }));
}

function readList(list: Element, reading: Reading): ReadLine[] {
  const opened = reading.lists.open(list);
  const lines = elementsIn(list).flatMap((item) => {
    const counted = item.name === 'text:list-item' && !startsWithList(item);
    const label = counted ? reading.lists.nextLabel(item) : null;
    return readItem(item, { ...NO_HINTS, listLabel: label, listLevel: opened }, reading);
  });
  reading.lists.close(list);
  return lines;
}

/** LibreOffice writes a deeper item as an item that holds nothing but the deeper list: it has no label. */
function startsWithList(item: Element): boolean {
  return elementsIn(item)[0]?.name === 'text:list';
}

function readItem(item: Element, hints: LineHints, reading: Reading): ReadLine[] {
  let { listLabel } = hints;
  return elementsIn(item).flatMap((block) => {
    if (block.name === 'text:list') return readList(block, reading);
    if (block.name !== 'text:p' && block.name !== 'text:h') return [];
    const heading = headingOf(block, reading.styles);
    const lines = readParagraph(block, { ...hints, heading, listLabel }, reading);
    listLabel = null;
    return heading ? lines.map(asNumberedHeading) : lines;
  });
}

/** A heading shows its number in the text. */
function asNumberedHeading({ line, inContents }: ReadLine): ReadLine {
  if (!line.listLabel) return { line: { ...line, listLevel: 0 }, inContents };
  const offset = line.listLabel.length + 1;
  const underlines = line.underlines.map(([from, to]): [number, number] => [from + offset, to + offset]);
  const text = `${line.listLabel} ${line.text}`;
  return { line: { ...line, text, underlines, listLabel: null, listLevel: 0 }, inContents };
}

/** A table with a single column is a frame around paragraphs; any other gives one line a row. */
function readTable(table: Element, reading: Reading): ReadLine[] {
  const rows = elementsBelow(table, 'table:table-row').map((row) => childrenNamed(row, 'table:table-cell'));
  if (rows.every((cells) => cells.length <= 1)) {
    return rows.flat().flatMap((cell) => readBlocks(cell, reading));
  }
  return rows.flatMap((cells) => {
    const runs = joinCells(cells.map((cell) => readCell(cell, reading)));
    return linesFromRuns(runs, NO_HINTS).map((line) => ({ line, inContents: reading.inContents }));
  });
}

function readCell(cell: Element, reading: Reading): { text: string; underlined: boolean }[] {
  return readBlocks(cell, reading).flatMap(({ line }, index) => {
    const lead = `${index > 0 ? ' ' : ''}${line.listLabel ? `${line.listLabel} ` : ''}`;
    return [{ text: lead, underlined: false }, ...runsFromRanges(line.text, line.underlines)];
  });
}

function runsFromRanges(
  text: string,
  underlines: readonly [number, number][],
): { text: string; underlined: boolean }[] {
  const runs: { text: string; underlined: boolean }[] = [];
  let at = 0;
  for (const [from, to] of underlines) {
    runs.push(
      { text: text.slice(at, from), underlined: false },
      { text: text.slice(from, to), underlined: true },
    );
    at = to;
  }
  return [...runs, { text: text.slice(at), underlined: false }];
}
