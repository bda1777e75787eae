import type { DemandDue } from '@/lib/domain/demand';
import { formatDate } from './format';

/** "zur 20. IntMK", "bis 31. Januar 2025", "zur 20. IntMK, bis 31. Januar 2025"; null without either. */
export function dueWords({ conference, on }: DemandDue): string | null {
  const parts = [
    ...(conference === null ? [] : [`zur ${conference}. IntMK`]),
    ...(on === null ? [] : [`bis ${formatDate(on)}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** "Ziffer 2", "Ziffer 2, Stelle 2", "Text ohne Ziffern, Stelle 3". */
export function placeWords({ clause, position }: { clause: number; position: number }): string {
  if (clause === 0) return `Text ohne Ziffern, Stelle ${position}`;
  return position === 1 ? `Ziffer ${clause}` : `Ziffer ${clause}, Stelle ${position}`;
}
