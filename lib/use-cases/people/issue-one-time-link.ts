import 'server-only';
import { newOneTimeSecret } from '@/lib/auth/one-time-secret';
import type { OneTimeLinkPurpose } from '@/lib/db/generated/client';
import type { Mutation } from '@/lib/db/mutate';

/** A link to hand over; the secret is in here and nowhere else. */
export interface IssuedLink {
  token: string;
  expiresAt: Date;
}

const VALID_HOURS: Record<OneTimeLinkPurpose, number> = {
  FIRST_ADMINISTRATOR: 24,
  INVITATION: 7 * 24,
  PASSWORD_RESET: 24,
};

/** Makes a link inside the caller's transaction; earlier unused links to the same end are over with it. */
export async function issueOneTimeLink(
  { db, now, record }: Mutation,
  purpose: OneTimeLinkPurpose,
  personId: string | null,
): Promise<IssuedLink> {
  await db.oneTimeLink.updateMany({
    where: { personId, redeemedAt: null, expiresAt: { gt: now }, ...(personId === null ? { purpose } : {}) },
    data: { expiresAt: now },
  });
  const { token, tokenHash } = newOneTimeSecret();
  const expiresAt = new Date(now.getTime() + VALID_HOURS[purpose] * 60 * 60 * 1000);
  const { id } = await db.oneTimeLink.create({
    data: { purpose, tokenHash, expiresAt, personId },
    select: { id: true },
  });
  record({
    verb: 'oneTimeLink.created',
    subject: { type: 'OneTimeLink', id },
    payload: { purpose, personId },
  });
  return { token, expiresAt };
}
