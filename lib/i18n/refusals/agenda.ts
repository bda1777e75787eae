import type { AGENDA_REFUSALS } from '@/lib/domain/refusals/agenda';

export const AGENDA_SENTENCES: Record<(typeof AGENDA_REFUSALS)[number], string> = {
  NUMBER_FIXED: 'Diese TOP-Nummer wurde bereits versandt und bleibt bestehen.',
};
