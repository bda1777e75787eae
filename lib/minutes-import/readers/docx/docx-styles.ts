import type { Document, Element } from 'domhandler';
import { childNamed, childrenNamed, descend } from '../parse-xml';

/** Position of a paragraph in Word's automatic numbering. */
export interface NumberingPlace {
  numId: string;
  /** 0 = outermost. */
  level: number;
}

/** What a paragraph or character style contributes; null = says nothing, ask the style it is based on. */
interface StyleFacts {
  basedOn: string | null;
  heading: number | null;
  underlined: boolean | null;
  numId: string | null;
  level: number | null;
  indent: number | null;
}

/** Answers questions about a style id, the styles it is based on included. */
export interface DocxStyles {
  heading: (styleId: string | undefined) => number | null;
  underlined: (styleId: string | undefined) => boolean;
  numbering: (styleId: string | undefined) => NumberingPlace | null;
  /** Left indentation in twentieths of a point. */
  indent: (styleId: string | undefined) => number | null;
}

/** Styles based on one another; Word itself gives up after some ten. */
const LONGEST_CHAIN = 50;

/** word/styles.xml → lookups. A package without styles answers null and false throughout. */
export function readDocxStyles(xml: Document): DocxStyles {
  const facts = new Map<string, StyleFacts>();
  const root = childNamed(xml, 'w:styles');
  for (const style of root ? childrenNamed(root, 'w:style') : []) {
    const id = style.attribs['w:styleId'];
    if (id) facts.set(id, styleFacts(style));
  }
  const find = <T>(styleId: string | undefined, pick: (style: StyleFacts) => T | null): T | null => {
    const seen = new Set<string>();
    for (
      let id = styleId;
      id && !seen.has(id) && seen.size < LONGEST_CHAIN;
      id = facts.get(id)?.basedOn ?? undefined
    ) {
      seen.add(id);
      const style = facts.get(id);
      const value = style ? pick(style) : null;
      if (value !== null) return value;
    }
    return null;
  };
  return {
    heading: (id) => find(id, (style) => style.heading),
    underlined: (id) => find(id, (style) => style.underlined) ?? false,
    indent: (id) => find(id, (style) => style.indent),
    numbering: (id) => {
      const numId = find(id, (style) => style.numId);
      return numId === null || numId === '0' ? null : { numId, level: find(id, (style) => style.level) ?? 0 };
    },
  };
}

/** `w:u` of run properties: true, false, or null where nothing is said. */
export function underlineOf(runProperties: Element | undefined): boolean | null {
  const underline = runProperties && childNamed(runProperties, 'w:u');
  return underline ? !['none', '0', 'false'].includes(underline.attribs['w:val'] ?? 'single') : null;
}

/** Heading level 1–6 of paragraph properties (`w:outlineLvl`), null for body text. */
export function outlineLevelOf(paragraphProperties: Element | undefined): number | null {
  const level = numberIn(paragraphProperties && childNamed(paragraphProperties, 'w:outlineLvl'));
  return level === null || level > 5 ? null : level + 1;
}

/** Left indentation of paragraph properties in twentieths of a point; null where nothing is said. */
export function indentOf(paragraphProperties: Element | undefined): number | null {
  const indent = paragraphProperties && childNamed(paragraphProperties, 'w:ind');
  const left = indent?.attribs['w:left'] ?? indent?.attribs['w:start'];
  return left === undefined ? null : Number.parseInt(left, 10) || 0;
}

/** Word knows nine levels, 0 to 8; what a file claims beyond them would only be counted up to. */
const DEEPEST_LEVEL = 8;

/** The list level (`w:ilvl`) of numbering properties, within Word's nine; null where nothing is said. */
export function listLevelOf(numbering: Element | undefined): number | null {
  const level = numberIn(numbering && childNamed(numbering, 'w:ilvl'));
  return level === null ? null : Math.min(Math.max(level, 0), DEEPEST_LEVEL);
}

/** The `w:val` of an element as a number. */
export function numberIn(element: Element | undefined): number | null {
  const value = Number.parseInt(element?.attribs['w:val'] ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

function styleFacts(style: Element): StyleFacts {
  const paragraph = childNamed(style, 'w:pPr');
  const numbering = paragraph && childNamed(paragraph, 'w:numPr');
  return {
    basedOn: childNamed(style, 'w:basedOn')?.attribs['w:val'] ?? null,
    heading: outlineLevelOf(paragraph) ?? headingByName(childNamed(style, 'w:name')?.attribs['w:val'] ?? ''),
    underlined: underlineOf(childNamed(style, 'w:rPr')),
    numId: (numbering && descend(numbering, 'w:numId')?.attribs['w:val']) ?? null,
    level: listLevelOf(numbering),
    indent: indentOf(paragraph),
  };
}

function headingByName(name: string): number | null {
  const level = /^(?:heading|Überschrift) ([1-6])$/i.exec(name)?.[1];
  return level ? Number(level) : null;
}
