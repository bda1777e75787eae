import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate } from '@/lib/db/mutate';
import { visiblePeople } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { raiseVersion } from './raise-version';
import { roleScope, type ScopedRole } from './role-scope';

export interface GrantRole extends ScopedRole {
  personId: string;
  version: number;
  /** First and last day (ISO, both inclusive); left out: open on that side. */
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/**
 * Gives a person a further role, from its next click on. Refuses NOT_PERMITTED, NOT_FOUND, ROLE_DATES_REVERSED,
 * ROLE_WITHOUT_SCOPE, ROLE_HELD_ALREADY, CHANGED_MEANWHILE.
 */
export async function grantRole(actor: Actor, command: GrantRole): Promise<Result<null, RefusalCode>> {
  if (!can(actor, 'administration.managePeople')) return refuse('NOT_PERMITTED');
  const { personId, role, validFrom, validUntil } = command;
  if (validFrom && validUntil && validUntil < validFrom) return refuse('ROLE_DATES_REVERSED');
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const where = { AND: [visiblePeople(actor), { id: personId }] };
    if ((await db.person.count({ where })) === 0) return refuse('NOT_FOUND' as const);
    const scope = await roleScope(db, command);
    if (!scope) return refuse('ROLE_WITHOUT_SCOPE' as const);
    const period = { validFrom: dayOrNull(validFrom), validUntil: dayOrNull(validUntil) };
    const same = { AND: [{ personId, role, ...scope }, overlapping(period)] };
    if ((await db.roleAssignment.count({ where: same })) > 0) return refuse('ROLE_HELD_ALREADY' as const);
    const raised = await raiseVersion(mutation, command);
    if (!raised.ok) return raised;
    await db.roleAssignment.create({ data: { personId, role, ...scope, ...period } });
    record({
      verb: 'role.granted',
      subject: { type: 'Person', id: personId },
      payload: { role, ...scope, validFrom: validFrom ?? null, validUntil: validUntil ?? null },
    });
    return ok(null);
  });
}

const dayOrNull = (day: string | undefined) => (day ? dateColumn(day) : null);

/** Assignments that share at least one day with the period. */
function overlapping(period: {
  validFrom: Date | null;
  validUntil: Date | null;
}): Prisma.RoleAssignmentWhereInput {
  const { validFrom, validUntil } = period;
  return {
    AND: [
      validUntil ? { OR: [{ validFrom: null }, { validFrom: { lte: validUntil } }] } : {},
      validFrom ? { OR: [{ validUntil: null }, { validUntil: { gte: validFrom } }] } : {},
    ],
  };
}
