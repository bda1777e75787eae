import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { MinutesAudience } from '@/lib/domain/minutes-edition';

/** True if no later edition of the same minutes was frozen. */
export async function isLatestFrozen(
  db: Prisma.TransactionClient,
  { meetingId, audience, number }: { meetingId: string; audience: MinutesAudience; number: number },
): Promise<boolean> {
  const later = { meetingId, audience, number: { gt: number }, frozenAt: { not: null } };
  return (await db.minutesEdition.count({ where: later })) === 0;
}
