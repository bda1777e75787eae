import type { Element } from 'domhandler';
import type { OdtListStyle, OdtStyles } from './odt-styles';

/** Counts the lists of an OpenDocument text along, in document order. */
export interface OdtListCounter {
  /** Enters a list; returns its depth, 1 = outermost. */
  open: (list: Element) => number;
  /** The label of the next item of the list entered last; LibreOffice lets one item wear another list's style. */
  nextLabel: (item: Element) => string;
  close: (list: Element) => void;
}

interface OpenList {
  style: OdtListStyle | null;
  styleName: string;
}

/** A counter that starts at the beginning of the document. Inner lists inherit the style of the outer one. */
export function countOdtLists(styles: OdtStyles): OdtListCounter {
  const open: OpenList[] = [];
  const counts: number[] = [];
  const ended = new Map<string, number[]>();
  const start = (depth: number) => open.at(-1)?.style?.get(depth)?.start ?? 1;

  return {
    open: (list) => {
      const outer = open.at(-1);
      const styleName = list.attribs['text:style-name'] ?? outer?.styleName ?? '';
      open.push({ styleName, style: styles.list(styleName) ?? outer?.style ?? null });
      const earlier = earlierCount(list, styleName, ended)?.[open.length - 1];
      counts[open.length - 1] = earlier ?? start(open.length) - 1;
      return open.length;
    },
    nextLabel: (item) => {
      const depth = open.length;
      const overridden = item.attribs['text:style-override'];
      const style = (overridden === undefined ? open.at(-1)?.style : styles.list(overridden)) ?? null;
      const before = overridden === undefined ? counts : (ended.get(overridden)?.slice() ?? []);
      const fixed = Number.parseInt(item.attribs['text:start-value'] ?? '', 10);
      const next = (before[depth - 1] ?? (style?.get(depth)?.start ?? 1) - 1) + 1;
      before[depth - 1] = Number.isNaN(fixed) ? next : fixed;
      if (overridden !== undefined) ended.set(overridden, before);
      return style?.get(depth)?.label(before) ?? '•';
    },
    close: (list) => {
      const closed = open.pop();
      const depth = open.length + 1;
      for (const key of [closed?.styleName, list.attribs['xml:id']]) {
        if (key !== undefined) ended.set(key, counts.slice(0, depth));
      }
      counts.length = open.length;
    },
  };
}

/** Where the list says that it goes on with an earlier one: the counts that one ended with. */
function earlierCount(list: Element, styleName: string, ended: Map<string, number[]>): number[] | undefined {
  const continued = list.attribs['text:continue-list'];
  if (continued !== undefined) return ended.get(continued);
  return list.attribs['text:continue-numbering'] === 'true' ? ended.get(styleName) : undefined;
}
