/** The number of an Umlaufverfahren in an address: "01-2027" → "01/2027"; null for anything else. */
export function routeCircular(text: string): string | null {
  return /^\d{2,3}-\d{4}$/.test(text) ? text.replace('-', '/') : null;
}
