import 'server-only';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import type { OneTimeLinkPurpose } from '@/lib/db/generated/client';
import { hashOneTimeSecret } from './one-time-secret';

/** What the page of a link asks for, or why it asks for nothing. */
export type OneTimeLinkView =
  | {
      state: 'OPEN';
      /** FIRST_ADMINISTRATOR: name and address are asked too, the program knows nobody yet. */
      purpose: OneTimeLinkPurpose;
      /** Whom the link was made for; null for the first administrator. */
      person: { name: string; email: string } | null;
    }
  /** EXPIRED: past its end, replaced by a newer one, or its person is locked out. */
  | { state: 'USED' | 'EXPIRED' | 'UNKNOWN' };

/** The link behind a secret. Nothing is changed: a mail program may look at a link before the person does. */
export async function describeOneTimeLink(token: string): Promise<OneTimeLinkView> {
  const link = await database().oneTimeLink.findUnique({
    where: { tokenHash: hashOneTimeSecret(token) },
    select: {
      purpose: true,
      redeemedAt: true,
      expiresAt: true,
      person: { select: { title: true, name: true, email: true, disabledAt: true } },
    },
  });
  if (!link) return { state: 'UNKNOWN' };
  if (link.redeemedAt !== null) return { state: 'USED' };
  const { person, purpose } = link;
  const lockedOut = person !== null && person.disabledAt !== null;
  if (link.expiresAt <= now() || lockedOut) return { state: 'EXPIRED' };
  const name = [person?.title, person?.name].filter(Boolean).join(' ');
  return { state: 'OPEN', purpose, person: person && { name, email: person.email } };
}
