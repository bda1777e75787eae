/** Letters to addressees, and the directory of addressees. */
export const DISPATCH_REFUSALS = ['DISPATCH_SENT'] as const;
