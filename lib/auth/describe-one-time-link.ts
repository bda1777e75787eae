import 'server-only';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { hashOneTimeSecret } from './one-time-secret';

/** What the page of a link asks for. */
export interface OneTimeLinkView {
  /** True: name and address are asked too. */
  firstAdministrator: boolean;
  name: string | null;
}

/** The link behind a secret, if it can still be redeemed; else null. */
export async function describeOneTimeLink(token: string): Promise<OneTimeLinkView | null> {
  const link = await database().oneTimeLink.findFirst({
    where: { tokenHash: hashOneTimeSecret(token), redeemedAt: null, expiresAt: { gt: now() } },
    select: { purpose: true, person: { select: { name: true } } },
  });
  return (
    link && { firstAdministrator: link.purpose === 'FIRST_ADMINISTRATOR', name: link.person?.name ?? null }
  );
}
