/** A stretch of a text that stands out. */
export interface TextMark {
  from: number;
  to: number;
  /** OWN: what is looked at; OTHER: its neighbours. */
  kind: 'OWN' | 'OTHER';
}

export interface MarkedPiece {
  text: string;
  /** Null: plain. */
  kind: TextMark['kind'] | null;
}

/** A text cut at the borders of its marks; where two cover the same words, OWN wins. Together the pieces are the text. */
export function markedPieces(text: string, marks: readonly TextMark[]): MarkedPiece[] {
  const borders = new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])]);
  const cuts = [...borders].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const covering = marks.filter((mark) => mark.from <= from && mark.to >= to);
    const kind = covering.find((mark) => mark.kind === 'OWN')?.kind ?? covering[0]?.kind ?? null;
    return { text: text.slice(from, to), kind };
  });
  return pieces.reduce<MarkedPiece[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last === undefined || last.kind !== piece.kind) return [...joined, piece];
    return [...joined.slice(0, -1), { ...last, text: last.text + piece.text }];
  }, []);
}
