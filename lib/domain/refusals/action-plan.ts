/** Measures of the Aktionsplan. */
export const ACTION_PLAN_REFUSALS = ['MEASURE_LINKED_ALREADY'] as const;
