import 'server-only';
import { database } from '@/lib/db/client';
import { MOTION_TEXT, storedMotionText } from '@/lib/db/stored-motion-text';
import { visibleMotion } from '@/lib/db/visibility';
import type { MotionText } from '@/lib/domain/motion-text';
import type { Actor } from '@/lib/policy/actor';
import { VERSION_AUTHOR, versionAuthor } from './version-author';

export interface ComparedVersion {
  number: number;
  text: MotionText;
}

export interface MotionComparisonPage {
  motionId: string;
  title: string;
  /** All versions, newest first, as one chooses between them: "Fassung 2, 5. November 2026, …". */
  versions: { number: number; label: string }[];
  /** Null where there are not yet two versions. */
  compared: { from: ComparedVersion; to: ComparedVersion } | null;
}

interface Wanted {
  from: number | null;
  to: number | null;
}

/**
 * Two versions of a motion's text; what is not named is the latest one and the one before. Null for whoever may not
 * know the motion, and where a named version does not exist.
 */
export async function motionComparisonPage(
  actor: Actor,
  motionId: string,
  wanted: Wanted,
): Promise<MotionComparisonPage | null> {
  const motion = await database().motion.findFirst({
    where: visibleMotion(actor, motionId),
    select: {
      title: true,
      textVersions: { orderBy: { number: 'desc' }, select: { number: true, ...VERSION_AUTHOR } },
    },
  });
  if (!motion) return null;
  const numbers = motion.textVersions.map(({ number }) => number);
  const versions = motion.textVersions.map((version) => ({
    number: version.number,
    label: `Fassung ${version.number}, ${versionAuthor(version)}`,
  }));
  const page = { motionId, title: motion.title, versions };
  const to = wanted.to ?? (wanted.from === numbers[0] ? numbers[1] : numbers[0]);
  const from = wanted.from ?? numbers.find((number) => number < (to ?? 0)) ?? numbers.at(-1);
  if (numbers.length < 2 && wanted.to === null && wanted.from === null) return { ...page, compared: null };
  const compared = from !== undefined && to !== undefined ? await loadTexts(motionId, from, to) : null;
  return compared && { ...page, compared };
}

async function loadTexts(
  motionId: string,
  from: number,
  to: number,
): Promise<MotionComparisonPage['compared']> {
  const rows = await database().textVersion.findMany({
    where: { motionId, number: { in: [from, to] } },
    select: { number: true, ...MOTION_TEXT },
  });
  const version = (number: number): ComparedVersion | null => {
    const row = rows.find((one) => one.number === number);
    return row ? { number, text: storedMotionText(row) } : null;
  };
  const [older, newer] = [version(from), version(to)];
  return older && newer ? { from: older, to: newer } : null;
}
