import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { visiblePeople } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';
import { administrators } from './administrators';

/**
 * Ends all sessions of a person and lets it in no more; what it did stays under its name.
 * Refuses NOT_PERMITTED, NOT_FOUND, CANNOT_DISABLE_ONESELF, LAST_ADMINISTRATOR, ALREADY_DISABLED, CHANGED_MEANWHILE.
 */
export async function disablePerson(
  actor: Actor,
  { personId, version }: { personId: string; version: number },
): Promise<Result<null, RefusalCode>> {
  if (!can(actor, 'administration.managePeople')) return refuse('NOT_PERMITTED');
  if (actor.personId === personId) return refuse('CANNOT_DISABLE_ONESELF');
  return mutate(actor, async ({ db, now, record }) => {
    const person = await db.person.findFirst({
      where: { AND: [visiblePeople(actor), { id: personId }] },
      select: { disabledAt: true },
    });
    if (!person) return refuse('NOT_FOUND' as const);
    if (person.disabledAt !== null) return refuse('ALREADY_DISABLED' as const);
    const others = await db.person.count({
      where: { AND: [administrators(now), { id: { not: personId } }] },
    });
    if (others === 0) return refuse('LAST_ADMINISTRATOR' as const);
    const { count } = await db.person.updateMany({
      where: { id: personId, version },
      data: { disabledAt: now, sessionEpoch: { increment: 1 }, version: { increment: 1 } },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE' as const);
    record({ verb: 'person.disabled', subject: { type: 'Person', id: personId } });
    return ok(null);
  });
}
