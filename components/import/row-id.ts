/** The id of a value's row: "/agenda/3/title" → "wert-agenda-3-title". */
export function rowId(path: string): string {
  return `wert${path.replaceAll('/', '-')}`;
}
