import 'server-only';

/**
 * The address that the outermost of one's own proxies saw: counted from the right of X-Forwarded-For, because what
 * stands further left a client can make up. Null where no proxy is trusted or the request came past them.
 * @param trustedProxies how many proxies of the installation a request passes (lib/env, TRUSTED_PROXIES)
 */
export function nearestOrigin(forwardedFor: string | null, trustedProxies: number): string | null {
  if (forwardedFor === null || trustedProxies < 1) return null;
  return forwardedFor.split(',').at(-trustedProxies)?.trim() ?? null;
}
