import type { Document, Element } from 'domhandler';
import { bulletSign } from '../bullet-sign';
import { ordinalLabel, type OrdinalForm } from '../ordinal-label';
import { childNamed, childrenNamed } from '../parse-xml';
import { indentOf, numberIn, type NumberingPlace } from './docx-styles';

const FORMS: Record<string, OrdinalForm> = {
  decimal: 'decimal',
  decimalZero: 'decimal',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

interface NumberingLevel {
  start: number;
  /** null = a bullet or nothing that counts. */
  form: OrdinalForm | null;
  /** "%1." with the places of the counters, or the bullet itself. */
  pattern: string;
  indent: number | null;
}

interface NumberingList {
  abstractId: string;
  levels: Map<number, NumberingLevel>;
  startOverrides: Map<number, number>;
}

/** Counts Word's automatic numbering along, paragraph by paragraph. */
export interface DocxNumbering {
  /** The label the next paragraph at this place shows, "" where it shows none; null for an unknown list. */
  nextLabel: (place: NumberingPlace) => string | null;
  /** Left indentation the list gives its paragraphs, in twentieths of a point. */
  indent: (place: NumberingPlace) => number | null;
}

/** word/numbering.xml → a counter that starts at the beginning of the document. */
export function readDocxNumbering(xml: Document): DocxNumbering {
  const lists = readLists(xml);
  const counters = new Map<string, number[]>();
  const overridden = new Set<string>();

  const advance = (list: NumberingList, { numId, level }: NumberingPlace): number[] => {
    const counts = counters.get(list.abstractId) ?? [];
    const override = list.startOverrides.get(level);
    const place = `${numId}/${level}`;
    if (override !== undefined && !overridden.has(place)) counts[level] = override;
    else counts[level] = (counts[level] ?? startOf(list, level) - 1) + 1;
    overridden.add(place);
    counts.length = level + 1;
    counters.set(list.abstractId, counts);
    return counts;
  };

  return {
    nextLabel: (place) => {
      const list = lists.get(place.numId);
      const level = list?.levels.get(place.level);
      if (!list || !level) return null;
      const counts = advance(list, place);
      return level.form === null ? bulletSign(level.pattern) : fillIn(list, level.pattern, counts);
    },
    indent: ({ numId, level }) => lists.get(numId)?.levels.get(level)?.indent ?? null,
  };
}

function startOf(list: NumberingList, level: number): number {
  return list.levels.get(level)?.start ?? 1;
}

function fillIn(list: NumberingList, pattern: string, counts: readonly number[]): string {
  return pattern
    .replace(/%([1-9])/g, (_, place: string) => {
      const level = Number(place) - 1;
      const count = counts[level] ?? startOf(list, level);
      return ordinalLabel(count, list.levels.get(level)?.form ?? 'decimal');
    })
    .trim();
}

function readLists(xml: Document): Map<string, NumberingList> {
  const root = childNamed(xml, 'w:numbering');
  if (!root) return new Map();
  const abstract = new Map(
    childrenNamed(root, 'w:abstractNum').map((list) => [list.attribs['w:abstractNumId'], readLevels(list)]),
  );
  const lists = new Map<string, NumberingList>();
  for (const num of childrenNamed(root, 'w:num')) {
    const abstractId = childNamed(num, 'w:abstractNumId')?.attribs['w:val'] ?? '';
    lists.set(num.attribs['w:numId'] ?? '', {
      abstractId,
      ...withOverrides(num, abstract.get(abstractId) ?? new Map<number, NumberingLevel>()),
    });
  }
  return lists;
}

function withOverrides(
  num: Element,
  base: Map<number, NumberingLevel>,
): Pick<NumberingList, 'levels' | 'startOverrides'> {
  const levels = new Map(base);
  const startOverrides = new Map<number, number>();
  for (const override of childrenNamed(num, 'w:lvlOverride')) {
    for (const [level, facts] of readLevels(override)) levels.set(level, facts);
    const start = numberIn(childNamed(override, 'w:startOverride'));
    if (start !== null) startOverrides.set(Number(override.attribs['w:ilvl'] ?? 0), start);
  }
  return { levels, startOverrides };
}

function readLevels(list: Element): Map<number, NumberingLevel> {
  const levels = new Map<number, NumberingLevel>();
  for (const level of childrenNamed(list, 'w:lvl')) {
    const format = childNamed(level, 'w:numFmt')?.attribs['w:val'] ?? 'decimal';
    levels.set(Number(level.attribs['w:ilvl'] ?? 0), {
      start: numberIn(childNamed(level, 'w:start')) ?? 1,
      form: FORMS[format] ?? null,
      pattern: format === 'none' ? '' : (childNamed(level, 'w:lvlText')?.attribs['w:val'] ?? ''),
      indent: indentOf(childNamed(level, 'w:pPr')),
    });
  }
  return levels;
}
