import 'server-only';
import { database } from '@/lib/db/client';
import type { TextOrigin } from '@/lib/db/generated/client';
import { MOTION_TEXT, storedMotionText } from '@/lib/db/stored-motion-text';
import { visibleMotion } from '@/lib/db/visibility';
import { stateName } from '@/lib/domain/federal-state';
import { numberedBlocks } from '@/lib/domain/motion-text';
import type { TextBlock } from '@/lib/domain/text-block';
import type { Actor } from '@/lib/policy/actor';
import { VERSION_AUTHOR, versionAuthor } from './version-author';

export interface MotionVersionPage {
  motionId: string;
  number: number;
  latestNumber: number;
  title: string;
  blocks: TextBlock[];
  rationale: TextBlock[];
  /** "5. November 2026, 09:30 Uhr, Tilda Harmsen, Hamburg" */
  author: string;
  origin: TextOrigin;
  editorial: boolean;
  /** Länder that objected to "editorial". */
  contestedBy: string[];
}

/** One frozen version of a motion's text; null for whoever may not know the motion, and where there is none. */
export async function motionVersionPage(
  actor: Actor,
  motionId: string,
  number: number,
): Promise<MotionVersionPage | null> {
  const version = await database().textVersion.findFirst({
    where: { motion: visibleMotion(actor, motionId), number },
    select: {
      ...MOTION_TEXT,
      ...VERSION_AUTHOR,
      origin: true,
      editorial: true,
      contests: { orderBy: { contestedAt: 'asc' }, select: { stateCode: true } },
      motion: {
        select: { textVersions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } } },
      },
    },
  });
  if (!version) return null;
  const text = storedMotionText(version);
  return {
    ...{ motionId, number, title: text.title },
    latestNumber: version.motion.textVersions[0]?.number ?? number,
    blocks: numberedBlocks(text.blocks),
    rationale: numberedBlocks(text.rationale),
    author: versionAuthor(version),
    origin: version.origin,
    editorial: version.editorial,
    contestedBy: version.contests.map(({ stateCode }) => stateName(stateCode)),
  };
}
