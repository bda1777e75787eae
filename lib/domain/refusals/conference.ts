/** Conferences of a term, their meetings and deadlines. */
export const CONFERENCE_REFUSALS = ['CONFERENCE_NUMBER_TAKEN'] as const;
