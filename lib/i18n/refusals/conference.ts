import type { CONFERENCE_REFUSALS } from '@/lib/domain/refusals/conference';

export const CONFERENCE_SENTENCES: Record<(typeof CONFERENCE_REFUSALS)[number], string> = {
  CONFERENCE_NUMBER_TAKEN: 'Eine Konferenz mit dieser Nummer gibt es bereits.',
};
