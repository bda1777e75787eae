import type { RESOLUTION_LINK_REFUSALS } from '@/lib/domain/refusals/resolution-link';

export const RESOLUTION_LINK_SENTENCES: Record<(typeof RESOLUTION_LINK_REFUSALS)[number], string> = {
  RESOLUTION_LINKED_ALREADY: 'Dieser Beschluss ist auf diese Weise bereits mit dem Antrag verknüpft.',
};
