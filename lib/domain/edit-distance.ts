/**
 * How many letters two words are apart: left out, put in, changed, or two neighbours the wrong way round (Damerau and
 * Levenshtein).
 */
export function editDistance(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (up: number, left: number) => (up === 0 ? row : (rows[i - up] ?? []))[j - left] ?? 0;
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [
        at(1, 0) + 1,
        at(0, 1) + 1,
        at(1, 1) + (same ? 0 : 1),
        ...(swapped ? [at(2, 2) + 1] : []),
      ];
      row.push(Math.min(...steps));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
