import type { ChildNode, Element } from 'domhandler';
import { isElement, isText } from '../parse-xml';
import type { TextRun } from '../text-runs';
import type { OdtStyles } from './odt-styles';

/** Notes, comments and the text that tracked changes removed: nothing of the running text. */
const UNSEEN = new Set(['text:note', 'office:annotation', 'text:tracked-changes', 'svg:title', 'svg:desc']);

/**
 * The visible text of a paragraph as runs. White space is folded as the format demands;
 * a text box inside the paragraph becomes lines of its own.
 */
export function readOdtRuns(paragraph: Element, styles: OdtStyles): TextRun[] {
  const base = styles.underlined(paragraph.attribs['text:style-name']) ?? false;
  return collect(paragraph.children, styles, base);
}

function collect(nodes: readonly ChildNode[], styles: OdtStyles, underlined: boolean): TextRun[] {
  return nodes.flatMap((node) => {
    if (isText(node)) return [{ text: node.data.replace(/[ \t\r\n]+/g, ' '), underlined }];
    return isElement(node) ? readNode(node, styles, underlined) : [];
  });
}

function readNode(node: Element, styles: OdtStyles, underlined: boolean): TextRun[] {
  if (UNSEEN.has(node.name)) return [];
  if (node.name === 'text:s') return [{ text: ' '.repeat(spaces(node)), underlined }];
  if (node.name === 'text:tab') return [{ text: '\t', underlined }];
  if (node.name === 'text:line-break') return [{ text: '\n', underlined }];
  if (node.name === 'text:span') {
    const own = styles.underlined(node.attribs['text:style-name']);
    return collect(node.children, styles, own ?? underlined);
  }
  const inside = collect(node.children, styles, underlined);
  const boxed = node.name === 'text:p' || node.name === 'text:h';
  return boxed ? [{ text: '\n', underlined: false }, ...inside, { text: '\n', underlined: false }] : inside;
}

/** At most a line full, whatever the attribute claims. */
function spaces(node: Element): number {
  return Math.min(Number.parseInt(node.attribs['text:c'] ?? '1', 10) || 1, 100);
}
