import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import { ok, refuse, type Result } from '@/lib/result';

/** Marks a person as changed, if nobody changed it since `version`. Refuses CHANGED_MEANWHILE. */
export async function raiseVersion(
  { db }: Mutation,
  { personId, version }: { personId: string; version: number },
): Promise<Result<null, RefusalCode>> {
  const { count } = await db.person.updateMany({
    where: { id: personId, version },
    data: { version: { increment: 1 } },
  });
  return count === 1 ? ok(null) : refuse('CHANGED_MEANWHILE');
}
