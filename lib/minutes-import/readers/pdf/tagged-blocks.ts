import type { LineHints } from '../text-runs';
import type { PdfGlyph } from './pdf-glyphs';
import type { PdfContentReference, PdfTag } from './pdf-page';

/** One paragraph-like element of the tag tree with what it draws on its page. */
export interface TaggedBlock extends LineHints {
  page: number;
  inContents: boolean;
  /** The first block of a list item; some programs draw its label as part of the text. */
  startsItem: boolean;
  /** Glyphs by table cell; one list for everything that is no table row. */
  cells: PdfGlyph[][];
}

interface Place {
  page: number;
  glyphsOf: (reference: PdfContentReference) => PdfGlyph[];
  listLevel: number;
  inContents: boolean;
}

const INLINE = new Set(['Span', 'Link', 'Reference', 'Quote', 'Em', 'Strong', 'Annot', 'Code', 'Sub', 'Lbl']);

/** The tag tree of one page → its blocks in reading order. */
export function taggedBlocks(tags: PdfTag, page: number, glyphs: readonly PdfGlyph[]): TaggedBlock[] {
  const byMark = new Map<number, PdfGlyph[]>();
  for (const glyph of glyphs) {
    if (glyph.markId === null) continue;
    const marked = byMark.get(glyph.markId);
    if (marked) marked.push(glyph);
    else byMark.set(glyph.markId, [glyph]);
  }
  const glyphsOf = ({ type, id }: PdfContentReference) =>
    type === 'content' ? (byMark.get(Number(/_mc(\d+)$/.exec(id)?.[1])) ?? []) : [];
  return walk(tags, { page, glyphsOf, listLevel: 0, inContents: false });
}

function walk(tag: PdfTag, place: Place): TaggedBlock[] {
  if (tag.role === 'L')
    return tag.children.flatMap((item) => walkItem(item, { ...place, listLevel: place.listLevel + 1 }));
  if (tag.role === 'TR')
    return [
      block(
        place,
        tag.children.map((cell) => contentBelow(cell, place)),
      ),
    ];
  if (tag.role === 'TOC') return walkMixed(tag, { ...place, inContents: true }, null);
  const heading = /^H([1-6])$/.exec(tag.role)?.[1];
  return walkMixed(tag, place, heading ? Number(heading) : null);
}

/** Direct content becomes a block; elements between it are blocks of their own. */
function walkMixed(tag: PdfTag, place: Place, heading: number | null): TaggedBlock[] {
  const blocks: TaggedBlock[] = [];
  let direct: PdfGlyph[] = [];
  const flush = () => {
    if (direct.length > 0) blocks.push({ ...block(place, [direct]), heading });
    direct = [];
  };
  for (const child of tag.children) {
    if (isTag(child) && !INLINE.has(child.role)) {
      flush();
      blocks.push(...walk(child, place));
    } else {
      direct.push(...contentBelow(child, place));
    }
  }
  flush();
  return blocks;
}

function walkItem(item: PdfTag | PdfContentReference, place: Place): TaggedBlock[] {
  if (!isTag(item)) return [block(place, [place.glyphsOf(item)])];
  if (item.role !== 'LI') return walk(item, place);
  const label = item.children
    .filter((part) => isTag(part) && part.role === 'Lbl')
    .flatMap((part) => contentBelow(part, place))
    .map(({ text }) => text)
    .join('')
    .trim();
  const body = item.children.filter((part) => !(isTag(part) && part.role === 'Lbl'));
  const blocks = walkMixed({ role: 'LBody', children: body.flatMap(insideBody) }, place, null);
  const [first, ...rest] = blocks;
  return first ? [{ ...first, startsItem: true, listLabel: label || null }, ...rest] : [];
}

function insideBody(part: PdfTag | PdfContentReference): (PdfTag | PdfContentReference)[] {
  return isTag(part) && part.role === 'LBody' ? part.children : [part];
}

function block(place: Place, cells: PdfGlyph[][]): TaggedBlock {
  const { page, listLevel, inContents } = place;
  return { page, listLevel, inContents, cells, heading: null, listLabel: null, startsItem: false };
}

function contentBelow(node: PdfTag | PdfContentReference, place: Place): PdfGlyph[] {
  return isTag(node) ? node.children.flatMap((child) => contentBelow(child, place)) : place.glyphsOf(node);
}

function isTag(node: PdfTag | PdfContentReference): node is PdfTag {
  return 'role' in node;
}
