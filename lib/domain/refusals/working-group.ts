/** Working groups. */
export const WORKING_GROUP_REFUSALS = ['WORKING_GROUP_ENDED'] as const;
