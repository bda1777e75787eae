import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import type { Actor, RoleGrant } from '@/lib/policy/actor';
import { bodiesStoodInFor, type BodyLink } from '@/lib/domain/successor';
import { loadSuccession } from './bodies-in-charge';
import { database } from './client';
import type { Prisma, RoleAssignment } from './generated/client';

/**
 * The person as actor, with the roles that hold on the day of `moment` and the conferences whose open term its office
 * runs; null if unknown, disabled, or if `sessionEpoch` is no longer the person's own (then every session is over).
 */
export async function loadActor(personId: string, sessionEpoch: number, moment: Date): Promise<Actor | null> {
  const day = dateColumn(berlinDay(moment));
  const person = await database().person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      disabledAt: true,
      sessionEpoch: true,
      roles: {
        where: rolesValidOn(day),
        select: { role: true, stateCode: true, workingGroupId: true, body: { select: { code: true } } },
      },
    },
  });
  if (person?.sessionEpoch !== sessionEpoch || person.disabledAt !== null) return null;
  const isGuest = person.roles.some(({ role }) => role === 'FEDERAL_GUEST');
  const bodies = isGuest ? await loadSuccession(database()) : [];
  const roles = withPredecessors(roleGrants(person.roles), bodies, berlinDay(moment));
  return { personId: person.id, name: person.name, roles, chairs: await chairsOf(roles) };
}

type RoleRow = Pick<RoleAssignment, 'role' | 'stateCode' | 'workingGroupId'> & {
  body: { code: string } | null;
};

/** Stored roles as an actor holds them. */
export function roleGrants(rows: readonly RoleRow[]): RoleGrant[] {
  return rows.map(({ role, stateCode, workingGroupId, body }) => ({
    ...{ role, workingGroupId },
    state: stateCode,
    body: body?.code ?? null,
  }));
}

/**
 * The roles with what the bodies of guests have taken over from others on that day (ISO): whoever follows a ministry
 * reads and answers what was asked of it.
 */
export function withPredecessors(roles: RoleGrant[], bodies: readonly BodyLink[], day: string): RoleGrant[] {
  return roles.map((grant) => {
    if (grant.role !== 'FEDERAL_GUEST' || grant.body === null) return grant;
    const standsInFor = bodiesStoodInFor(bodies, grant.body, day).slice(1);
    return standsInFor.length > 0 ? { ...grant, standsInFor } : grant;
  });
}

/** The role assignments that hold on the day (a DATE column value). */
export function rolesValidOn(day: Date): Prisma.RoleAssignmentWhereInput {
  return {
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
      { OR: [{ validUntil: null }, { validUntil: { gte: day } }] },
    ],
  };
}

async function chairsOf(roles: RoleGrant[]): Promise<number[]> {
  const states = roles.flatMap(({ role, state }) => (role === 'OFFICE' && state !== null ? [state] : []));
  if (states.length === 0) return [];
  const conferences = await database().conference.findMany({
    where: { chairCode: { in: states }, status: { not: 'CLOSED' } },
    select: { number: true },
    orderBy: { number: 'asc' },
  });
  return conferences.map(({ number }) => number);
}
