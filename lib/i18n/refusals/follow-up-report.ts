import type { FOLLOW_UP_REPORT_REFUSALS } from '@/lib/domain/refusals/follow-up-report';

export const FOLLOW_UP_REPORT_SENTENCES: Record<(typeof FOLLOW_UP_REPORT_REFUSALS)[number], string> = {
  REPORT_EMPTY:
    'Zu früheren Konferenzen ist nichts zu berichten. Bitte bestätigen Sie zuerst die Vorschläge.',
  REPORT_UNCHANGED:
    'Seit der letzten Fassung hat sich nichts geändert; sie gilt weiter. Eine neue Fassung wurde nicht erstellt.',
};
