import type { DEMAND_REFUSALS } from '@/lib/domain/refusals/demand';

export const DEMAND_SENTENCES: Record<(typeof DEMAND_REFUSALS)[number], string> = {
  EVIDENCE_MISSING:
    '„Umgesetzt“ setzt einen Beleg voraus und die Angabe, wer es festgestellt hat. Bitte ergänzen Sie beides.',
  DEMAND_HAS_ENTRIES:
    'Zu dieser Stelle gibt es bereits Einträge der Erfolgskontrolle. Sie lässt sich berichtigen, aber nicht mehr teilen, zusammenfassen oder entfernen.',
};
