import 'server-only';
import { newOneTimeSecret } from '@/lib/auth/one-time-secret';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import { PROGRAM } from '@/lib/policy/program';
import { ok, refuse, type Result } from '@/lib/result';
import { administrators } from './administrators';

const VALID_HOURS = 24;

/**
 * A link with which the first administrator sets a name and a password; earlier links of the kind end. The secret is
 * returned once and stored as hash only; the caller prints it into the log. Refuses ADMINISTRATOR_EXISTS.
 */
export async function createFirstAdministratorLink(): Promise<
  Result<{ token: string; expiresAt: Date }, RefusalCode>
> {
  return mutate(PROGRAM, async ({ db, now, record }) => {
    if ((await db.person.count({ where: administrators(now) })) > 0)
      return refuse('ADMINISTRATOR_EXISTS' as const);
    await db.oneTimeLink.updateMany({
      where: { purpose: 'FIRST_ADMINISTRATOR', redeemedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
    const { token, tokenHash } = newOneTimeSecret();
    const expiresAt = new Date(now.getTime() + VALID_HOURS * 60 * 60 * 1000);
    const link = await db.oneTimeLink.create({
      data: { purpose: 'FIRST_ADMINISTRATOR', tokenHash, expiresAt },
    });
    record({ verb: 'firstAdministratorLink.created', subject: { type: 'OneTimeLink', id: link.id } });
    return ok({ token, expiresAt });
  });
}
