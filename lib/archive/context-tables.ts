import 'server-only';

/**
 * A table whose rows outside of the term are referred to by what they are called, for their ids differ from one
 * installation to the next.
 */
export interface ContextTable {
  table: string;
  /** The columns that name a row. */
  key: readonly string[];
  /** What goes along, so that an installation that does not know it can take it in. */
  carries: readonly string[];
  /** What is frozen under its id everywhere keeps it. */
  keepsId?: boolean;
  /** SQL: true where `t` is the row that `k` names; left out: all of `key` agree. */
  same?: string;
  /** The column that keeps the moment at which a row was taken in. */
  takenInAt?: string;
  /**
   * SQL over `t`: a row known here of which nothing hangs yet takes over the id it has in the archive, so that what is
   * frozen under it need not move when its own term is read in later.
   */
  takesOverIdIf?: string;
}

/** In the order in which they can be taken in. */
export const CONTEXT_TABLES: readonly ContextTable[] = [
  // Nobody signs in by an archive: whoever is not known becomes a name that cannot.
  {
    table: 'person',
    key: ['email'],
    carries: ['salutation', 'title', 'name', 'office'],
    takenInAt: 'disabled_at',
  },
  { table: 'policy_field', key: ['code'], carries: ['name', 'position'] },
  { table: 'body', key: ['code'], carries: ['name', 'kind'] },
  { table: 'working_group', key: ['name'], carries: ['kind', 'chair_code'] },
  { table: 'action_plan_phase', key: ['number'], carries: ['title'] },
  { table: 'action_plan_theme', key: ['phase_id', 'position'], carries: ['title'] },
  { table: 'measure', key: ['theme_id', 'number'], carries: ['position', 'title'] },
  {
    table: 'conference',
    key: ['number'],
    carries: ['year', 'chair_code', 'term_starts_on', 'term_ends_on', 'status'],
  },
  {
    table: 'meeting',
    key: ['conference_id', 'kind', 'starts_on'],
    carries: ['ends_on', 'date_precision', 'place', 'by_video', 'status'],
    // Each conference has one Hauptkonferenz, whichever day is known of it.
    same: `t.conference_id = k.conference_id AND t.kind = k.kind
      AND (t.kind = 'MAIN' OR t.starts_on IS NOT DISTINCT FROM k.starts_on)`,
    keepsId: true,
    takesOverIdIf: `NOT EXISTS (SELECT 1 FROM agenda_item WHERE meeting_id = t.id)
      AND NOT EXISTS (SELECT 1 FROM resolution WHERE meeting_id = t.id)
      AND NOT EXISTS (SELECT 1 FROM delegation WHERE meeting_id = t.id)`,
  },
  {
    table: 'agenda_item',
    key: ['meeting_id', 'number'],
    carries: ['position', 'kind', 'title'],
    keepsId: true,
  },
  {
    table: 'resolution',
    key: ['meeting_id', 'number', 'revision'],
    carries: [
      ...['position', 'title', 'outcome', 'circular_reference', 'decided_on', 'blocks', 'hash'],
      ...['frozen_at', 'published_at', 'superseded_at'],
    ],
    keepsId: true,
  },
  {
    table: 'demand',
    key: ['resolution_id', 'clause', 'position'],
    carries: ['kind', 'text', 'follow_up'],
    keepsId: true,
  },
];

/** SQL that tells whether `t` is the row that `k` names. */
export function sameRow({ key, same }: ContextTable): string {
  return same ?? key.map((column) => `t."${column}" IS NOT DISTINCT FROM k."${column}"`).join(' AND ');
}
