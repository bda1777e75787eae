/** What the parts of a question to the archive are called in its address. */
export const SEARCH_FIELDS = {
  ...{ kind: 'art', conference: 'konferenz', field: 'feld', addressee: 'stelle' },
  ...{ outcome: 'ergebnis', state: 'land', status: 'stand' },
} as const;

type Field = keyof typeof SEARCH_FIELDS;

/** What the archive search is asked for; empty values search everything. */
export interface SearchQuery extends Partial<Record<Field, string | number | null>> {
  words?: string | null;
  page?: number | null;
}

/** The filters of a question by their names in the address. */
export function searchFields(query: SearchQuery): Record<string, string | number | null | undefined> {
  const fields = Object.entries(SEARCH_FIELDS) as [Field, string][];
  return Object.fromEntries(fields.map(([field, name]) => [name, query[field]]));
}
