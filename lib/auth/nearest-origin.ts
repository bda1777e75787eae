import 'server-only';

/**
 * The address the nearest proxy saw: the last of X-Forwarded-For, the only one a client cannot make up.
 * Null where the header is missing.
 */
export function nearestOrigin(forwardedFor: string | null): string | null {
  return forwardedFor?.split(',').at(-1)?.trim() ?? null;
}
