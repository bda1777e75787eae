import 'server-only';
import { ownAddress } from '@/app/own-address';
import type { HandedLink } from '@/lib/forms/form-state';
import { formatInstant } from '@/lib/i18n/format';
import { routes } from '@/lib/routes';
import type { IssuedLink } from '@/lib/use-cases/people/issue-one-time-link';

/** The issued link as a whole address with its end in words. */
export async function handedLink({ token, expiresAt }: IssuedLink): Promise<HandedLink> {
  return { href: await ownAddress(routes.setUp(token)), validUntil: formatInstant(expiresAt) };
}
