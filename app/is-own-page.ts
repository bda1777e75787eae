import 'server-only';

/** A foreign page may send a request with this browser's cookie; its origin gives it away. */
export function isOwnPage(request: Request): boolean {
  const origin = request.headers.get('origin');
  // Sandboxed pages send the word "null".
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}
