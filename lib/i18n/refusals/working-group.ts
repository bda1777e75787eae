import type { WORKING_GROUP_REFUSALS } from '@/lib/domain/refusals/working-group';

export const WORKING_GROUP_SENTENCES: Record<(typeof WORKING_GROUP_REFUSALS)[number], string> = {
  WORKING_GROUP_ENDED: 'Diese Arbeitsgruppe ist beendet.',
};
