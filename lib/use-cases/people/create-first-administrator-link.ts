import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import { PROGRAM } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { administrators } from './administrators';
import { issueOneTimeLink, type IssuedLink } from './issue-one-time-link';

/**
 * A link with which the first administrator sets a name and a password; earlier links of the kind end. The caller
 * prints it into the log. Refuses ADMINISTRATOR_EXISTS.
 */
export async function createFirstAdministratorLink(): Promise<Result<IssuedLink, RefusalCode>> {
  return mutate(PROGRAM, async (mutation) => {
    const { db, now } = mutation;
    if ((await db.person.count({ where: administrators(now) })) > 0)
      return refuse('ADMINISTRATOR_EXISTS' as const);
    return ok(await issueOneTimeLink(mutation, 'FIRST_ADMINISTRATOR', null));
  });
}
