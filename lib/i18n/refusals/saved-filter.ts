import type { SAVED_FILTER_REFUSALS } from '@/lib/domain/refusals/saved-filter';

export const SAVED_FILTER_SENTENCES: Record<(typeof SAVED_FILTER_REFUSALS)[number], string> = {
  FILTER_NAME_TAKEN:
    'Unter diesem Namen haben Sie bereits einen Filter gespeichert. Bitte wählen Sie einen anderen Namen.',
  FILTERS_FULL: 'Sie haben bereits 30 Filter gespeichert. Bitte löschen Sie zuerst einen davon.',
};
