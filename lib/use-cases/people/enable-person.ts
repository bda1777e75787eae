import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { visiblePeople } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

/**
 * Lets a disabled person in again; its earlier sessions stay ended.
 * Refuses NOT_PERMITTED, NOT_FOUND, NOT_DISABLED, CHANGED_MEANWHILE.
 */
export async function enablePerson(
  actor: Actor,
  { personId, version }: { personId: string; version: number },
): Promise<Result<null, RefusalCode>> {
  if (!can(actor, 'administration.managePeople')) return refuse('NOT_PERMITTED');
  return mutate(actor, async ({ db, record }) => {
    const person = await db.person.findFirst({
      where: { AND: [visiblePeople(actor), { id: personId }] },
      select: { disabledAt: true },
    });
    if (!person) return refuse('NOT_FOUND' as const);
    if (person.disabledAt === null) return refuse('NOT_DISABLED' as const);
    const { count } = await db.person.updateMany({
      where: { id: personId, version },
      data: { disabledAt: null, version: { increment: 1 } },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE' as const);
    record({ verb: 'person.enabled', subject: { type: 'Person', id: personId } });
    return ok(null);
  });
}
