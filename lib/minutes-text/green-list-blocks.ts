import type { StateCode } from '@/lib/domain/federal-state';
import type { TextBlock } from '@/lib/domain/text-block';
import { formatApplicants } from '@/lib/i18n/format';

/** An item that is adopted with the Grüne Liste. */
export interface ListedItem {
  number: string;
  title: string;
  /** In printed order. */
  applicants: readonly { state: StateCode }[];
}

/**
 * What is decided under TOP C: each item that is adopted en bloc, as the minutes of the 18. IntMK list them and the
 * Protokoll-Prüfer looks for them. In printed order.
 */
export function greenListBlocks(items: readonly ListedItem[]): TextBlock[] {
  const intro = 'Gemeinsam beschlossen werden die Beschlussvorschläge zu diesen Tagesordnungspunkten:';
  return [
    { kind: 'PARAGRAPH', number: null, level: 1, text: intro },
    ...items.map(({ number, title, applicants }): TextBlock => {
      const states = formatApplicants(applicants.map(({ state }) => state));
      const text = `${number} ${title}${states === '' ? '' : ` – Antragsteller: ${states}`}`;
      return { kind: 'BULLET', number: null, level: 1, text };
    }),
  ];
}
