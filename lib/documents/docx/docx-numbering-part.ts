import type { ListMark } from '../document-model';
import { countKey, forgetDeeper } from '../list-counts';
import { XML_HEAD } from '../xml-text';

/** Twentieths of a point: how far the text of a list is indented at each depth. */
const STEP = 425;
const DEPTHS = 9;

const ABSTRACT: Record<ListMark, { id: number; level: (depth: number) => string }> = {
  NUMBER: { id: 1, level: (depth) => `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${depth}."/>` },
  LETTER: { id: 2, level: (depth) => `<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%${depth})"/>` },
  DASH: { id: 3, level: () => '<w:numFmt w:val="bullet"/><w:lvlText w:val="–"/>' },
};

/** Collects the numberings that a document uses, and writes word/numbering.xml from them. */
export interface DocxNumberings {
  /**
   * The numbering of an item. A number that goes on from the one before stays in its numbering; any other opens
   * a new one that starts there, so that skipped and repeated numbers print as they were decided.
   */
  idFor: (mark: ListMark, depth: number, number: number | null) => number;
  /** Ends all open numberings: the next resolution counts anew. */
  restart: () => void;
  part: () => string;
}

interface OpenNumbering {
  id: number;
  lastNumber: number;
}

export function collectDocxNumberings(): DocxNumberings {
  const nums = [`<w:num w:numId="1"><w:abstractNumId w:val="${ABSTRACT.DASH.id}"/></w:num>`];
  const open = new Map<string, OpenNumbering>();
  return {
    idFor: (mark, depth, number) => {
      forgetDeeper(open, depth);
      if (mark === 'DASH' || number === null) return 1;
      const key = countKey(mark, depth);
      const current = open.get(key);
      if (current?.lastNumber === number - 1) {
        current.lastNumber = number;
        return current.id;
      }
      const id = nums.length + 1;
      nums.push(
        `<w:num w:numId="${id}"><w:abstractNumId w:val="${ABSTRACT[mark].id}"/>` +
          `<w:lvlOverride w:ilvl="${depth - 1}"><w:startOverride w:val="${number}"/></w:lvlOverride></w:num>`,
      );
      open.set(key, { id, lastNumber: number });
      return id;
    },
    restart: () => open.clear(),
    part: () =>
      `${XML_HEAD}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
      `${Object.values(ABSTRACT).map(abstractXml).join('')}${nums.join('')}</w:numbering>`,
  };
}

/** Left indentation of what stands inside a list item at this depth, in twentieths of a point. */
export function listIndent(depth: number): number {
  return STEP * depth;
}

function abstractXml({ id, level }: { id: number; level: (depth: number) => string }): string {
  const levels = Array.from({ length: DEPTHS }, (_, index) => {
    const indent = `<w:pPr><w:ind w:left="${listIndent(index + 1)}" w:hanging="${STEP}"/></w:pPr>`;
    return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/>${level(index + 1)}<w:lvlJc w:val="left"/>${indent}</w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`;
}
