/** Agenda, editions, Vorkonferenz and Grüne Liste. */
export const AGENDA_REFUSALS = [
  /** The number was sent out. */
  'NUMBER_FIXED',
] as const;
