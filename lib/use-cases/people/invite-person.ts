import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { issueOneTimeLink, type IssuedLink } from './issue-one-time-link';
import { roleScope, type ScopedRole } from './role-scope';

export interface InvitePerson extends ScopedRole {
  name: string;
  email: string;
}

/**
 * Makes a person with one role and a link with which it sets its password; the administration hands the link over.
 * Refuses NOT_PERMITTED, EMAIL_TAKEN, ROLE_WITHOUT_SCOPE.
 */
export async function invitePerson(
  actor: Actor,
  command: InvitePerson,
): Promise<Result<IssuedLink, RefusalCode>> {
  if (!can(actor, 'administration.managePeople')) return refuse('NOT_PERMITTED');
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const email = command.email.trim().toLowerCase();
    if ((await db.person.count({ where: { email } })) > 0) return refuse('EMAIL_TAKEN' as const);
    const scope = await roleScope(db, command);
    if (!scope) return refuse('ROLE_WITHOUT_SCOPE' as const);
    const { id } = await db.person.create({
      data: { name: storableText(command.name), email, roles: { create: { role: command.role, ...scope } } },
      select: { id: true },
    });
    record({ verb: 'person.invited', subject: { type: 'Person', id }, payload: { role: command.role } });
    return ok(await issueOneTimeLink(mutation, 'INVITATION', id));
  });
}
