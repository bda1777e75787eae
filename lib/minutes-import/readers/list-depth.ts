/**
 * How deep a list item stands, judged by its indentation: offices nest by pulling the indent, seldom by the
 * level Word has for it. Any unit, as long as it is always the same.
 */
export interface ListDepth {
  /** The depth of an item with this indentation; `atLeast` is what the format itself says. */
  item: (indent: number | null, atLeast: number) => number;
  /** The depth of the item that a paragraph without label continues, 0 where it continues none. */
  continuation: (indent: number | null) => number;
}

/** Indents closer than this count as the same (a tenth of an inch in twentieths of a point). */
const TOLERANCE = 144;

export function trackListDepth(): ListDepth {
  let open: number[] = [];
  return {
    item: (indent, atLeast) => {
      if (indent === null) {
        open = Array.from({ length: atLeast }, (_, depth) => open[depth] ?? depth * TOLERANCE * 2);
        return atLeast;
      }
      open = open.filter((outer) => outer < indent - TOLERANCE);
      const depth = Math.max(open.length + 1, atLeast);
      while (open.length < depth) open.push(indent);
      return depth;
    },
    continuation: (indent) => {
      open = open.filter((outer) => outer <= (indent ?? 0) + TOLERANCE && (indent ?? 0) > 0);
      return open.length;
    },
  };
}
