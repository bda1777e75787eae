import type { ChildNode, Element } from 'domhandler';
import { childNamed, isElement, isText } from '../parse-xml';
import type { TextRun } from '../text-runs';
import { underlineOf, type DocxStyles } from './docx-styles';

/** Where the reading stands in Word's complex fields, which may span paragraphs. */
export interface FieldState {
  /** Innermost last. Only the result of a field is text, not its instruction. */
  open: { instruction: string; inResult: boolean }[];
}

export function inContentsField(fields: FieldState): boolean {
  return fields.open.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
}

/** Deleted and moved-away text, and properties: nothing a reader of the document sees. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:rPr', 'w:pPr', 'w:sdtPr', 'w:instrText', 'mc:Fallback']);

/** Fields inside fields; a table of contents needs three. */
const DEEPEST_FIELD = 20;

const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
};

/**
 * The visible text of a paragraph as runs. Inserted text counts as accepted; a text box inside the paragraph
 * becomes lines of its own.
 */
export function readRuns(paragraph: Element, styles: DocxStyles, fields: FieldState): TextRun[] {
  const base = styles.underlined(paragraphStyle(paragraph));
  return collect(paragraph.children, { styles, fields, underlined: base });
}

/** The style id of a paragraph, undefined for the default one. */
export function paragraphStyle(paragraph: Element): string | undefined {
  const properties = childNamed(paragraph, 'w:pPr');
  return properties && childNamed(properties, 'w:pStyle')?.attribs['w:val'];
}

interface Context {
  styles: DocxStyles;
  fields: FieldState;
  underlined: boolean;
}

function collect(nodes: readonly ChildNode[], context: Context): TextRun[] {
  return nodes.filter((node) => isElement(node)).flatMap((node) => readNode(node, context));
}

function readNode(node: Element, context: Context): TextRun[] {
  if (node.name === 'w:fldChar') trackField(node, context.fields);
  if (node.name === 'w:instrText') noteInstruction(node, context.fields);
  if (UNSEEN.has(node.name)) return [];
  if (node.name === 'w:r')
    return collect(node.children, { ...context, underlined: runUnderlined(node, context) });
  if (node.name === 'w:t') return visible(textOf(node), context);
  const sign = SIGNS[node.name];
  if (sign !== undefined) return visible(sign, context);
  if (node.name !== 'w:p') return collect(node.children, context);
  const boxed = collect(node.children, context);
  return [{ text: '\n', underlined: false }, ...boxed, { text: '\n', underlined: false }];
}

function visible(text: string, { fields, underlined }: Context): TextRun[] {
  return fields.open.every(({ inResult }) => inResult) ? [{ text, underlined }] : [];
}

function runUnderlined(run: Element, context: Context): boolean {
  const properties = childNamed(run, 'w:rPr');
  const style = properties && childNamed(properties, 'w:rStyle')?.attribs['w:val'];
  return underlineOf(properties) ?? (style ? context.styles.underlined(style) : context.underlined);
}

function trackField(mark: Element, fields: FieldState): void {
  const type = mark.attribs['w:fldCharType'];
  const innermost = fields.open.at(-1);
  if (type === 'begin' && fields.open.length < DEEPEST_FIELD)
    fields.open.push({ instruction: '', inResult: false });
  else if (type === 'end') fields.open.pop();
  else if (type === 'separate' && innermost) innermost.inResult = true;
}

function noteInstruction(node: Element, fields: FieldState): void {
  const innermost = fields.open.at(-1);
  if (innermost && !innermost.inResult) innermost.instruction += textOf(node);
}

function textOf(node: Element): string {
  return node.children.map((child) => (isText(child) ? child.data : '')).join('');
}
