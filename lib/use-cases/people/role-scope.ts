import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Role } from '@/lib/policy/actor';

/** A role together with what it stands for. */
export interface ScopedRole {
  role: Role;
  /** For OFFICE, STATE_EDITOR, STATE_APPROVER. */
  state?: StateCode | undefined;
  /** Code of the body, for FEDERAL_GUEST. */
  body?: string | undefined;
  /** For WORKING_GROUP_MEMBER. */
  workingGroupId?: string | undefined;
}

export interface RoleScope {
  stateCode: StateCode | null;
  bodyId: string | null;
  workingGroupId: string | null;
}

const NO_SCOPE: RoleScope = { stateCode: null, bodyId: null, workingGroupId: null };

/** What the role stands for, and nothing beside it; null where that is missing or unknown. */
export async function roleScope(
  db: Prisma.TransactionClient,
  { role, state, body, workingGroupId }: ScopedRole,
): Promise<RoleScope | null> {
  switch (role) {
    case 'ADMINISTRATION':
      return NO_SCOPE;
    case 'OFFICE':
    case 'STATE_EDITOR':
    case 'STATE_APPROVER':
      return state ? { ...NO_SCOPE, stateCode: state } : null;
    case 'FEDERAL_GUEST': {
      const found = body ? await db.body.findUnique({ where: { code: body }, select: { id: true } }) : null;
      return found && { ...NO_SCOPE, bodyId: found.id };
    }
    case 'WORKING_GROUP_MEMBER': {
      const group = { id: workingGroupId ?? '' };
      const found = workingGroupId
        ? await db.workingGroup.findUnique({ where: group, select: { id: true } })
        : null;
      return found && { ...NO_SCOPE, workingGroupId: found.id };
    }
  }
}
