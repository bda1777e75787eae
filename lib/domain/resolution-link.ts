/** What a motion can say of an earlier resolution (UX "Antrag"); the archive knows further kinds. */
export const MOTION_LINK_KINDS = ['REAFFIRMS', 'CONTINUES', 'REPLACES'] as const;
export type MotionLinkKind = (typeof MOTION_LINK_KINDS)[number];
