import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';

/** True once the next conference put the postponed motion on its own agenda: it stands on one at a time. */
export async function belongsElsewhere(
  db: Prisma.TransactionClient,
  motionId: string | null,
  conferenceId: string,
): Promise<boolean> {
  if (motionId === null) return false;
  return (await db.motion.count({ where: { id: motionId, conferenceId: { not: conferenceId } } })) > 0;
}
