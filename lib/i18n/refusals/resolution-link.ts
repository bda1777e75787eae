import type { RESOLUTION_LINK_REFUSALS } from '@/lib/domain/refusals/resolution-link';

export const RESOLUTION_LINK_SENTENCES: Record<(typeof RESOLUTION_LINK_REFUSALS)[number], string> = {
  RESOLUTION_LINKED_ALREADY: 'Dieser Beschluss ist auf diese Weise bereits mit dem Antrag verknüpft.',
  RESOLUTIONS_LINKED_ALREADY: 'Die beiden Beschlüsse sind auf diese Weise bereits verknüpft.',
  RESOLUTION_LINK_AGAINST_TIME:
    'Ein Beschluss kann nur an einen früheren anknüpfen. Bitte verknüpfen Sie von dem späteren Beschluss aus.',
  EARLIER_RESOLUTION_UNKNOWN: 'Einen Beschluss unter dieser Konferenz und diesem TOP gibt es nicht.',
};
