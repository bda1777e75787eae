/** Text in an address: "TOP%20C" → "TOP C"; null where its percent signs stand for no text ("%E0%A4%A"), so that the page is not found. */
export function routeText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
