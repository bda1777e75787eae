import type { TextBlock } from './text-block';

const WORDS = { CLAUSE: 'ziffer', PARAGRAPH: 'absatz', HEADING: 'abschnitt', BULLET: 'strich' } as const;

/**
 * The permanent address of every block inside its resolution's page, in the order of `blocks`: "ziffer-2" for a
 * printed Ziffer 2, "absatz-3" for the third paragraph. A Ziffer number printed twice gets "ziffer-2-b", so that the
 * first keeps its address. The text of a resolution is frozen, hence so are these.
 */
export function blockAnchors(blocks: readonly TextBlock[]): string[] {
  const counts = new Map<string, number>();
  return blocks.map((block) => {
    const key = block.kind === 'CLAUSE' ? `ziffer-${block.number ?? '0'}` : WORDS[block.kind];
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (block.kind !== 'CLAUSE') return `${key}-${count}`;
    return count === 1 ? key : `${key}-${repetition(count)}`;
  });
}

/** 2 → "b", 3 → "c"; beyond z plain numbers. */
function repetition(count: number): string {
  return count <= 26 ? String.fromCharCode('a'.charCodeAt(0) + count - 1) : String(count);
}
