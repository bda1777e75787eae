/** The count of a conference in an address: "18" → 18; null for anything else, so that the page is not found. */
export function routeNumber(text: string): number | null {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
}
