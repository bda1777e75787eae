import type { AgendaKind } from './minutes';

/** An item every agenda of the IntMK opens or closes with. */
interface StandardItem {
  kind: AgendaKind;
  title: string;
}

/** What stands last, whatever is added. */
const CLOSING = 'Verschiedenes';

/** The frame in which an agenda begins, in printed order; the titles are names, as those of the Länder. DOMAIN §2.3. */
export const STANDARD_AGENDA: readonly StandardItem[] = [
  { kind: 'FORMAL', title: 'Genehmigung der Tagesordnung' },
  { kind: 'FORMAL', title: 'Bericht des Bundes' },
  { kind: 'FORMAL', title: 'Grüne Liste' },
  { kind: 'SECTION', title: 'Themen für das Kamingespräch' },
  { kind: 'ITEM', title: CLOSING },
];

/** True for "Verschiedenes", which closes the agenda. */
export function isClosingItem({ kind, title }: StandardItem): boolean {
  return kind === 'ITEM' && new RegExp(`^${CLOSING}(?!\\p{L})`, 'u').test(title);
}

/** The formal item under which the Grüne Liste is adopted: the one named so, else TOP C. Null where there is none. */
export function greenListItem<Item extends { kind: AgendaKind; number: string | null; title: string }>(
  items: readonly Item[],
): Item | null {
  const formal = items.filter(({ kind }) => kind === 'FORMAL');
  return (
    formal.find(({ title }) => /Grüne Liste/i.test(title)) ??
    formal.find(({ number }) => number === 'C') ??
    null
  );
}
