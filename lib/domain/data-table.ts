/** What a column holds; days are typed as such, so that a table program sorts and filters them. */
export type ColumnKind = 'TEXT' | 'DAY' | 'NUMBER';

export interface DataColumn {
  header: string;
  kind: ColumnKind;
  /** In characters. */
  width: number;
}

/** A table to take along, before it is a file: every row has one value a column, null for an empty cell. */
export interface DataTable {
  /** Name of the sheet. */
  title: string;
  columns: readonly DataColumn[];
  /** Texts, ISO days, numbers, by the kind of their column. */
  rows: readonly (readonly (string | number | null)[])[];
}
