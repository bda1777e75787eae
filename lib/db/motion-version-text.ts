import 'server-only';
import type { MotionText } from '@/lib/domain/motion-text';
import type { Prisma } from './generated/client';
import { MOTION_TEXT, storedMotionText } from './stored-motion-text';

/**
 * What a motion said in one of its versions; 0 stands for the time before the first one, when there was a title alone.
 * Null where there is no such version. The caller has made sure that the motion may be read.
 */
export async function motionVersionText(
  db: Prisma.TransactionClient,
  motionId: string,
  number: number,
): Promise<MotionText | null> {
  if (number === 0) {
    const motion = await db.motion.findUnique({ where: { id: motionId }, select: { title: true } });
    return motion && { title: motion.title, blocks: [], rationale: [] };
  }
  const version = await db.textVersion.findUnique({
    where: { motionId_number: { motionId, number } },
    select: MOTION_TEXT,
  });
  return version && storedMotionText(version);
}
