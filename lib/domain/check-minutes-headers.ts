import type { Finding } from './finding';

/** A running header as printed above a resolution. */
export interface RunningHeader {
  /** The TOP number it stands above. */
  item: string;
  text: string;
}

/** Finds header lines that differ from what most pages print in the same place, one finding a variant (DOMAIN §6). */
export function checkHeaders(headers: readonly RunningHeader[]): Finding[] {
  const rows = rowsByPlace(headers);
  return rows.flatMap((row) => {
    const usual = mostFrequent(row.map((header) => header.text));
    const variants = new Map<string, string[]>();
    for (const header of row)
      if (header.text !== usual)
        variants.set(header.text, [...(variants.get(header.text) ?? []), header.item]);
    return [...variants].map(([text, items]) => ({
      code: 'HEADER_VARIANT' as const,
      item: items.length === 1 ? (items[0] ?? null) : null,
      facts: { items: items.join(', ') },
      evidence: [usual, text],
    }));
  });
}

/** The headers of all items, the line nearest to the TOP first: a page may print one line or several. */
function rowsByPlace(headers: readonly RunningHeader[]): RunningHeader[][] {
  const byItem = new Map<string, RunningHeader[]>();
  for (const header of headers) byItem.set(header.item, [...(byItem.get(header.item) ?? []), header]);
  const rows: RunningHeader[][] = [];
  for (const lines of byItem.values())
    lines.toReversed().forEach((header, place) => {
      rows[place] = [...(rows[place] ?? []), header];
    });
  return rows;
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? '';
}
