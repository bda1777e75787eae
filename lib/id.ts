/** How the id of a record is written, as part of a regular expression. */
export const ID_PATTERN = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ID = new RegExp(`^${ID_PATTERN}$`);

/** True if `text` can be the id of a record; the database refuses to compare its ids with anything else. */
export function isId(text: string): boolean {
  return ID.test(text);
}
