import type { Document, Element } from 'domhandler';
import { bulletSign } from '../bullet-sign';
import { ordinalLabel, type OrdinalForm } from '../ordinal-label';
import { childNamed, childrenNamed, elementsIn } from '../parse-xml';

/** What the styles of an ODT say about a style name; parents are asked where a style is silent. */
export interface OdtStyles {
  underlined: (name: string | undefined) => boolean | null;
  heading: (name: string | undefined) => number | null;
  list: (name: string | undefined) => OdtListStyle | null;
}

export interface OdtListLevel {
  start: number;
  /** How the label is printed for the counts of this level and the levels above. */
  label: (counts: readonly number[]) => string;
}

export type OdtListStyle = Map<number, OdtListLevel>;

const FORMS: Record<string, OrdinalForm> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** Automatic styles of content.xml and the named ones of styles.xml → lookups. */
export function readOdtStyles(content: Document, named: Document): OdtStyles {
  const groups = [...styleGroups(content), ...styleGroups(named)];
  const styles = byName(groups, 'style:style');
  const lists = byName(groups, 'text:list-style');
  const find = <T>(name: string | undefined, pick: (style: Element) => T | null): T | null => {
    const seen = new Set<string>();
    for (
      let next = name;
      next && !seen.has(next);
      next = styles.get(next)?.attribs['style:parent-style-name']
    ) {
      seen.add(next);
      const style = styles.get(next);
      const value = style ? pick(style) : null;
      if (value !== null) return value;
    }
    return null;
  };
  return {
    underlined: (name) => find(name, underlineIn),
    heading: (name) => find(name, headingIn),
    list: (name) => {
      const style =
        lists.get(name ?? '') ??
        lists.get(find(name, (s) => s.attribs['style:list-style-name'] ?? null) ?? '');
      return style ? readListStyle(style) : null;
    },
  };
}

function styleGroups(xml: Document): Element[] {
  return elementsIn(xml)
    .flatMap(elementsIn)
    .filter(({ name }) => name === 'office:automatic-styles' || name === 'office:styles');
}

function byName(groups: readonly Element[], tag: string): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const style of groups.flatMap((group) => childrenNamed(group, tag))) {
    const name = style.attribs['style:name'];
    if (name && !found.has(name)) found.set(name, style);
  }
  return found;
}

function underlineIn(style: Element): boolean | null {
  const value = childNamed(style, 'style:text-properties')?.attribs['style:text-underline-style'];
  return value === undefined ? null : value !== 'none';
}

function headingIn(style: Element): number | null {
  const level = Number.parseInt(style.attribs['style:default-outline-level'] ?? '', 10);
  return level >= 1 && level <= 6 ? level : null;
}

function readListStyle(style: Element): OdtListStyle {
  const levels: OdtListStyle = new Map();
  for (const level of elementsIn(style)) {
    const depth = Number.parseInt(level.attribs['text:level'] ?? '', 10);
    if (level.name === 'text:list-level-style-number') levels.set(depth, numberLevel(level, depth));
    if (level.name === 'text:list-level-style-bullet') levels.set(depth, bulletLevel(level));
  }
  return levels;
}

function numberLevel(level: Element, depth: number): OdtListLevel {
  const form = FORMS[level.attribs['style:num-format'] ?? ''];
  const shown = Number.parseInt(level.attribs['text:display-levels'] ?? '1', 10) || 1;
  const prefix = level.attribs['style:num-prefix'] ?? '';
  const suffix = level.attribs['style:num-suffix'] ?? '';
  return {
    start: Number.parseInt(level.attribs['text:start-value'] ?? '1', 10) || 1,
    label: (counts) => {
      const numbers = counts.slice(Math.max(0, depth - shown), depth);
      return form
        ? `${prefix}${numbers.map((count) => ordinalLabel(count, form)).join('.')}${suffix}`.trim()
        : '';
    },
  };
}

function bulletLevel(level: Element): OdtListLevel {
  const sign = bulletSign(level.attribs['text:bullet-char'] ?? '•');
  return { start: 1, label: () => sign };
}
