import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { visiblePeople } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { issueOneTimeLink, type IssuedLink } from './issue-one-time-link';

/**
 * A new link for a person who lost the password, or who never redeemed the invitation; earlier links are over with
 * it. The password that is set goes on working until the link is redeemed.
 * Refuses NOT_PERMITTED, NOT_FOUND, PERSON_DISABLED, SAMPLE_PERSON.
 */
export async function renewOneTimeLink(
  actor: Actor,
  { personId }: { personId: string },
): Promise<Result<IssuedLink, RefusalCode>> {
  if (!can(actor, 'administration.managePeople')) return refuse('NOT_PERMITTED');
  return mutate(actor, async (mutation) => {
    const person = await mutation.db.person.findFirst({
      where: { AND: [visiblePeople(actor), { id: personId }] },
      select: { disabledAt: true, sample: true, passwordHash: true },
    });
    if (!person) return refuse('NOT_FOUND' as const);
    if (person.disabledAt !== null) return refuse('PERSON_DISABLED' as const);
    if (person.sample) return refuse('SAMPLE_PERSON' as const);
    const purpose = person.passwordHash === null ? 'INVITATION' : 'PASSWORD_RESET';
    return ok(await issueOneTimeLink(mutation, purpose, personId));
  });
}
