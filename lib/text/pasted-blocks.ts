import type { WrittenBlock } from './plain-notation';

/** A node of what stands on the clipboard, as far as its structure matters; made from any HTML parser's tree. */
export type PastedNode =
  { text: string } | { tag: string; attribute: (name: string) => string; children: readonly PastedNode[] };

type PastedElement = Exclude<PastedNode, { text: string }>;

const SKIPPED = new Set([
  'head',
  'style',
  'script',
  'title',
  'meta',
  'link',
  'del',
  'o:p',
  'template',
  'noscript',
]);
const PARTS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'tbody',
  'blockquote',
  'section',
  'article',
  'body',
]);

interface Open {
  blocks: WrittenBlock[];
  /** Words of the block that is being read. */
  words: string;
  /** What the block will be; null: a paragraph. */
  as: { kind: WrittenBlock['kind']; level: number } | null;
  /** "a) ": goes in front of the next words. */
  label: string;
  /** The lists around, outermost first, with the items counted. */
  lists: { ordered: boolean; type: string; count: number }[];
  /** The last Ziffer that was typed as a figure and not set as a list. */
  typedClauses: number;
}

/**
 * What was pasted from Word, LibreOffice, Outlook or a browser → blocks: headings, numbered paragraphs as Ziffern,
 * dashes and deeper lists as Spiegelstriche; every formatting is dropped, and so is what was struck out. The letter of
 * a deeper list stays in its text, since the words may refer to it.
 */
export function pastedBlocks(root: PastedNode): WrittenBlock[] {
  const open: Open = { blocks: [], words: '', as: null, label: '', lists: [], typedClauses: 0 };
  readNode(root, open);
  close(open);
  return open.blocks;
}

function readNode(node: PastedNode, open: Open): void {
  if ('text' in node) {
    open.words += node.text;
    return;
  }
  const { tag } = node;
  if (SKIPPED.has(tag) || isHidden(node) || isLabel(node)) return;
  if (tag === 'br') {
    close(open);
    return;
  }
  if (tag === 'td' || tag === 'th') open.words += ' ';
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading) readAs(node, open, { kind: 'HEADING', level: Number(heading) > 2 ? 2 : 1 });
  else if (tag === 'ol' || tag === 'ul') readList(node, open);
  else if (tag === 'li') readItem(node, open);
  else if (tag === 'p' && isWordListItem(node)) readWordItem(node, open);
  else if (node.attribute('data-kind') !== '') readOwn(node, open);
  else if (PARTS.has(tag)) readPart(node, open);
  else readChildren(node, open);
}

function readChildren({ children }: PastedElement, open: Open): void {
  for (const child of children) readNode(child, open);
}

function readPart(node: PastedElement, open: Open): void {
  close(open);
  readChildren(node, open);
  close(open);
}

function readAs(node: PastedElement, open: Open, as: Open['as']): void {
  close(open);
  const around = open.as;
  open.as = as;
  readChildren(node, open);
  close(open);
  Object.assign(open, { as: around, label: '' });
}

function close(open: Open): void {
  const words = open.words.replace(/\s+/g, ' ').trim();
  open.words = '';
  if (words === '') return;
  const text = open.label + words;
  open.label = '';
  open.blocks.push(open.as ? { ...open.as, text } : typedBlock(text, open));
  // A second paragraph inside an item continues it.
  if (open.as && open.as.kind !== 'HEADING' && open.as.kind !== 'PARAGRAPH')
    open.as = { kind: 'PARAGRAPH', level: open.as.level + 1 };
}

/** A figure or dash that somebody typed in front of a paragraph; a figure counts only where it goes on counting. */
function typedBlock(text: string, open: Open): WrittenBlock {
  const clause = /^(\d{1,3})[.)]\s+(\S.*)$/u.exec(text);
  if (clause && Number(clause[1]) === open.typedClauses + 1) {
    open.typedClauses += 1;
    return { kind: 'CLAUSE', level: 1, text: clause[2] ?? '' };
  }
  const bullet = /^[-–—•·▪◦]\s+(\S.*)$/u.exec(text)?.[1];
  if (bullet) return { kind: 'BULLET', level: open.typedClauses > 0 ? 2 : 1, text: bullet };
  return { kind: 'PARAGRAPH', level: 1, text };
}

function readList(node: PastedElement, open: Open): void {
  close(open);
  const [start] = /\d+/.exec(node.attribute('start')) ?? ['1'];
  open.lists.push({ ordered: node.tag === 'ol', type: node.attribute('type'), count: Number(start) - 1 });
  readPart(node, open);
  open.lists.pop();
}

function readItem(node: PastedElement, open: Open): void {
  close(open);
  const list = open.lists.at(-1) ?? { ordered: false, type: '', count: 0 };
  list.count += 1;
  const depth = Math.max(open.lists.length, Number(node.attribute('aria-level')) || 1);
  const clause = list.ordered && depth === 1;
  if (list.ordered && !clause) open.label = `${itemLabel(list)} `;
  readAs(node, open, clause ? CLAUSE : { kind: 'BULLET', level: depth });
}

const CLAUSE = { kind: 'CLAUSE', level: 1 } as const;

function itemLabel({ type, count }: { type: string; count: number }): string {
  return /^[1iI]/.test(type) ? `${count}.` : `${String.fromCharCode(96 + Math.min(Math.max(count, 1), 26))})`;
}

/** Word sets list items as paragraphs that carry the list in their style. */
function isWordListItem(node: PastedElement): boolean {
  return /mso-list:\s*(?!none)l?\d|mso-list:[^;]*level\d/i.test(node.attribute('style'));
}

function readWordItem(node: PastedElement, open: Open): void {
  const level = Number(/level(\d)/i.exec(node.attribute('style'))?.[1] ?? 1);
  const label = labelIn(node).replace(/\s+/g, '');
  const figure = /^\(?\d{1,3}[.)]*$/.test(label);
  close(open);
  const worthKeeping = /^\(?(?:[a-z]{1,2}|\d[\d.]*|[ivx]+)[.)]+$/i.test(label);
  if (worthKeeping && !(figure && level === 1)) open.label = `${label} `;
  readAs(node, open, figure && level === 1 ? CLAUSE : { kind: 'BULLET', level });
}

function labelIn(node: PastedNode): string {
  if ('text' in node) return '';
  return isLabel(node) ? wordsOf(node) : node.children.map(labelIn).join('');
}

/** The printed number or dash itself: Word says that it is to be ignored. */
function isLabel(node: PastedNode): boolean {
  return !('text' in node) && /mso-list:\s*ignore/i.test(node.attribute('style'));
}

function wordsOf(node: PastedNode): string {
  return 'text' in node ? node.text : node.children.map(wordsOf).join('');
}

/** A block copied inside this editor. */
function readOwn(node: PastedElement, open: Open): void {
  const kind = node.attribute('data-kind');
  const level = Number(node.attribute('data-level')) || 1;
  const known = kind === 'HEADING' || kind === 'CLAUSE' || kind === 'BULLET' || kind === 'PARAGRAPH';
  readAs(node, open, known ? { kind, level } : null);
}

function isHidden(node: PastedElement): boolean {
  return /display:\s*none|mso-hide:\s*all/i.test(node.attribute('style'));
}
