import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor, Role } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { issueOneTimeLink, type IssuedLink } from './issue-one-time-link';

export interface InvitePerson {
  name: string;
  email: string;
  role: Role;
  /** For OFFICE, STATE_EDITOR, STATE_APPROVER. */
  state?: StateCode | undefined;
  /** Code of the body, for FEDERAL_GUEST. */
  body?: string | undefined;
  /** For WORKING_GROUP_MEMBER. */
  workingGroupId?: string | undefined;
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
    const scope = await scopeOf(db, command);
    if (!scope) return refuse('ROLE_WITHOUT_SCOPE' as const);
    const { id } = await db.person.create({
      data: { name: storableText(command.name), email, roles: { create: { role: command.role, ...scope } } },
      select: { id: true },
    });
    record({ verb: 'person.invited', subject: { type: 'Person', id }, payload: { role: command.role } });
    return ok(await issueOneTimeLink(mutation, 'INVITATION', id));
  });
}

type Scope = Pick<Prisma.RoleAssignmentUncheckedCreateInput, 'stateCode' | 'bodyId' | 'workingGroupId'>;

/** What the role stands for, and nothing beside it; null where that is missing or unknown. */
async function scopeOf(
  db: Prisma.TransactionClient,
  { role, state, body, workingGroupId }: InvitePerson,
): Promise<Scope | null> {
  switch (role) {
    case 'ADMINISTRATION':
      return {};
    case 'OFFICE':
    case 'STATE_EDITOR':
    case 'STATE_APPROVER':
      return state ? { stateCode: state } : null;
    case 'FEDERAL_GUEST': {
      const found = body ? await db.body.findUnique({ where: { code: body }, select: { id: true } }) : null;
      return found && { bodyId: found.id };
    }
    case 'WORKING_GROUP_MEMBER': {
      const group = { id: workingGroupId ?? '' };
      const found = workingGroupId
        ? await db.workingGroup.findUnique({ where: group, select: { id: true } })
        : null;
      return found && { workingGroupId: found.id };
    }
  }
}
