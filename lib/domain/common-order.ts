/**
 * The longest run of entries that two lists hold in the same order, as pairs of indexes [in a, in b]: what is in it
 * stayed in place, what both hold beside it was moved. Lists of up to some thousand entries.
 */
export function commonOrder(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const same = Array.from({ length: start }, (_, index): [number, number] => [index, index]);
  const inner = commonInner(a.slice(start), b.slice(start));
  return [...same, ...inner.map(([i, j]): [number, number] => [i + start, j + start])];
}

function commonInner(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  // lengths[i * width + j]: how long the common run of a from i and b from j is.
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
