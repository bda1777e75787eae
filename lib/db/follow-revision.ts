import 'server-only';
import type { Prisma } from './generated/client';

/**
 * What points to a resolution follows it to its next revision: links to and from others, and the working groups whose
 * mandate it gave.
 */
export async function followRevision(
  db: Prisma.TransactionClient,
  oldId: string,
  newId: string,
): Promise<void> {
  await db.resolutionLink.updateMany({
    where: { fromResolutionId: oldId },
    data: { fromResolutionId: newId },
  });
  await db.resolutionLink.updateMany({ where: { toResolutionId: oldId }, data: { toResolutionId: newId } });
  await db.workingGroup.updateMany({ where: { mandatedById: oldId }, data: { mandatedById: newId } });
}
