import type { Prisma, Role } from '@/lib/db/generated/client';
import type { StateCode } from '@/lib/domain/federal-state';
import type { Actor } from '@/lib/policy/actor';

/** The sample person with that role for that Land, else any of the Land's; null where the samples have nobody there. */
export async function personOf(
  db: Prisma.TransactionClient,
  state: StateCode,
  role: Extract<Role, 'STATE_EDITOR' | 'STATE_APPROVER'>,
): Promise<{ id: string; name: string; role: Role } | null> {
  const grants = await db.roleAssignment.findMany({
    where: { stateCode: state, role: { in: ['STATE_EDITOR', 'STATE_APPROVER'] } },
    orderBy: { role: 'asc' },
    select: { role: true, person: { select: { id: true, name: true } } },
  });
  const grant =
    grants.find((one) => one.role === role) ?? grants.find((one) => one.role === 'STATE_APPROVER');
  return grant ? { ...grant.person, role: grant.role } : null;
}

/** Whoever acts for a Land in the invented history; where the samples have nobody, its Freigabe without a name. */
export async function actorOf(
  db: Prisma.TransactionClient,
  state: StateCode,
  role: Extract<Role, 'STATE_EDITOR' | 'STATE_APPROVER'>,
): Promise<Actor> {
  const person = await personOf(db, state, role);
  return {
    personId: person?.id ?? null,
    name: person?.name ?? 'Freigabe',
    roles: [{ role: person?.role ?? role, state, body: null, workingGroupId: null }],
    chairs: [],
  };
}
