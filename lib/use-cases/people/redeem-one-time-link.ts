import 'server-only';
import { hashOneTimeSecret } from '@/lib/auth/one-time-secret';
import { hashPassword, isAcceptablePassword } from '@/lib/auth/password';
import type { OneTimeLink } from '@/lib/db/generated/client';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { countAttempt } from '@/lib/db/rate-limit';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import { PUBLIC } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { administrators } from './administrators';

const ALL_LINKS = { attempts: 60, seconds: 15 * 60 };

export interface RedeemOneTimeLink {
  token: string;
  password: string;
  /** Asked of the first administrator only: the program knows nobody yet. */
  name?: string | undefined;
  email?: string | undefined;
}

/**
 * Sets the password of the person whom the link was made for; the first administrator's link makes that person. A
 * link works once, and before its end. Refuses TOO_MANY_ATTEMPTS, PASSWORD_TOO_WEAK, LINK_INVALID, INVALID_INPUT,
 * ADMINISTRATOR_EXISTS, EMAIL_TAKEN.
 */
export async function redeemOneTimeLink(command: RedeemOneTimeLink): Promise<Result<null, RefusalCode>> {
  if (!(await countAttempt('redeem-one-time-link', ALL_LINKS))) return refuse('TOO_MANY_ATTEMPTS');
  if (!isAcceptablePassword(command.password)) return refuse('PASSWORD_TOO_WEAK');
  // Hashing takes its time and is done before the transaction, which others wait for.
  const passwordHash = await hashPassword(command.password);
  return mutate(PUBLIC, async (mutation) => {
    const { db, now } = mutation;
    const tokenHash = hashOneTimeSecret(command.token);
    const link = await db.oneTimeLink.findFirst({
      where: { tokenHash, redeemedAt: null, expiresAt: { gt: now } },
    });
    if (!link) return refuse('LINK_INVALID' as const);
    const person =
      link.purpose === 'FIRST_ADMINISTRATOR'
        ? await createFirstAdministrator(mutation, command, passwordHash)
        : await setPassword(mutation, link, passwordHash);
    if (!person.ok) return person;
    await db.oneTimeLink.update({ where: { id: link.id }, data: { redeemedAt: now } });
    mutation.record({
      verb: 'oneTimeLink.redeemed',
      subject: { type: 'Person', id: person.value },
      payload: { link: link.id, purpose: link.purpose },
    });
    return ok(null);
  });
}

async function createFirstAdministrator(
  { db, now }: Mutation,
  { name, email }: RedeemOneTimeLink,
  passwordHash: string,
): Promise<Result<string, RefusalCode>> {
  if (!name || !email) return refuse('INVALID_INPUT');
  if ((await db.person.count({ where: administrators(now) })) > 0) return refuse('ADMINISTRATOR_EXISTS');
  const address = email.trim().toLowerCase();
  if ((await db.person.count({ where: { email: address } })) > 0) return refuse('EMAIL_TAKEN');
  const person = await db.person.create({
    data: {
      name: storableText(name),
      email: address,
      passwordHash,
      roles: { create: { role: 'ADMINISTRATION' } },
    },
  });
  return ok(person.id);
}

async function setPassword(
  { db }: Mutation,
  { personId }: OneTimeLink,
  passwordHash: string,
): Promise<Result<string, RefusalCode>> {
  if (personId === null) return refuse('LINK_INVALID');
  const { count } = await db.person.updateMany({
    where: { id: personId, disabledAt: null, sample: false },
    // Whoever knew the old password is signed out with it.
    data: { passwordHash, sessionEpoch: { increment: 1 }, version: { increment: 1 } },
  });
  return count === 1 ? ok(personId) : refuse('LINK_INVALID');
}
