import 'server-only';
import { dateColumn, isoDay } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import type { RoleAssignment } from '@/lib/db/generated/client';
import { visiblePeople } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { administrators } from './administrators';
import { raiseVersion } from './raise-version';

export interface EndRole {
  personId: string;
  version: number;
  /** Id of the role assignment. */
  roleId: string;
  /** The last day on which the role holds (ISO). */
  lastDay: string;
}

/**
 * Sets the last day of a role; with a day that has passed it is over at once. What was done in the role stays.
 * Refuses NOT_PERMITTED, NOT_FOUND, ROLE_DATES_REVERSED, LAST_ADMINISTRATOR, CHANGED_MEANWHILE.
 */
export async function endRole(actor: Actor, command: EndRole): Promise<Result<null, RefusalCode>> {
  if (!can(actor, 'administration.managePeople')) return refuse('NOT_PERMITTED');
  const { personId, roleId, lastDay } = command;
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const grant = await db.roleAssignment.findFirst({
      where: { id: roleId, personId, person: visiblePeople(actor) },
    });
    if (!grant) return refuse('NOT_FOUND' as const);
    const firstDay = isoDay(grant.validFrom);
    if (firstDay !== null && lastDay < firstDay) return refuse('ROLE_DATES_REVERSED' as const);
    if (await wouldLockEverybodyOut(mutation, grant, lastDay)) return refuse('LAST_ADMINISTRATOR' as const);
    const raised = await raiseVersion(mutation, command);
    if (!raised.ok) return raised;
    await db.roleAssignment.update({ where: { id: roleId }, data: { validUntil: dateColumn(lastDay) } });
    record({
      verb: 'role.ended',
      subject: { type: 'Person', id: personId },
      payload: { role: grant.role, roleId, lastDay },
    });
    return ok(null);
  });
}

/** True if nobody could administrate any more from the day after `lastDay` on. */
async function wouldLockEverybodyOut(
  { db, now }: Mutation,
  grant: RoleAssignment,
  lastDay: string,
): Promise<boolean> {
  if (grant.role !== 'ADMINISTRATION') return false;
  const dayAfter = new Date(dateColumn(lastDay).getTime() + 24 * 60 * 60 * 1000);
  const moment = dayAfter > now ? dayAfter : now;
  return (await db.person.count({ where: administrators(moment, grant.id) })) === 0;
}
