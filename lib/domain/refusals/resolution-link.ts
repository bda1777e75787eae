/** Links between motions and resolutions, and between resolutions over the years. */
export const RESOLUTION_LINK_REFUSALS = [
  'RESOLUTION_LINKED_ALREADY',
  'RESOLUTIONS_LINKED_ALREADY',
  'RESOLUTION_LINK_AGAINST_TIME',
  'EARLIER_RESOLUTION_UNKNOWN',
] as const;
