import { routes } from '@/lib/routes';

/** The address to go to after signing in: only places of this program, so that no link can lead elsewhere. */
export function localAddress(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(wanted)) return routes.home();
  return wanted;
}
