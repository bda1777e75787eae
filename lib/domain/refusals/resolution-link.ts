/** Links between a motion and earlier resolutions. */
export const RESOLUTION_LINK_REFUSALS = ['RESOLUTION_LINKED_ALREADY'] as const;
