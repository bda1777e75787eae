import 'server-only';
import { database } from '@/lib/db/client';
import { MOTION_SUBJECT, motionSubject } from '@/lib/db/motion-subject';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { visibleComments, visibleMotion } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import { isOpen } from '@/lib/domain/motion';
import { numberedBlocks } from '@/lib/domain/motion-text';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { statesSpeaking } from '@/lib/policy/states-speaking';
import { threadSelect, threadView, type CommentedBlock, type CommentThread } from './comment-views';

export interface MotionComments {
  motionId: string;
  /** Open ones first, each in the order of the text and of their days; what concerns a block that is gone at the end. */
  threads: CommentThread[];
  /** What can be commented on, in the order of the text, each with its beginning. */
  places: (CommentedBlock & { beginning: string })[];
  /** `internal`: the Land for which a note can be kept internal; null where there is none. */
  can: { comment: boolean; internal: StateCode | null };
}

/** The comments on a motion that this reader may see; null for whoever may not know the motion. */
export async function motionComments(actor: Actor, motionId: string): Promise<MotionComments | null> {
  const db = database();
  const motion = await db.motion.findFirst({
    where: visibleMotion(actor, motionId),
    select: {
      ...MOTION_SUBJECT,
      status: true,
      textVersions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
    },
  });
  if (!motion) return null;
  const [places, rows] = await Promise.all([
    commentPlaces(motionId, motion.textVersions[0]?.number ?? 0),
    db.comment.findMany({
      where: { AND: [{ motionId, parentId: null }, visibleComments(actor)] },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: threadSelect(actor),
    }),
  ]);
  const standing = { actor, subject: motionSubject(motion), status: motion.status };
  const comment = isOpen(motion.status) && can(actor, 'motion.comment', standing.subject);
  const threads = rows.map((row) => threadView(row, places, standing));
  return {
    motionId,
    threads: inOrder(threads, places),
    places,
    can: {
      comment,
      internal: comment ? (statesSpeaking(actor, 'motion.comment', standing.subject)[0] ?? null) : null,
    },
  };
}

async function commentPlaces(motionId: string, versionNumber: number): Promise<MotionComments['places']> {
  const text = await motionVersionText(database(), motionId, versionNumber);
  const of = (part: 'blocks' | 'rationale') =>
    numberedBlocks(text?.[part] ?? []).map(({ id, kind, number, text: words }) => ({
      ...{ id, kind, number, part },
      beginning: words.length > BEGINNING ? `${words.slice(0, BEGINNING).trimEnd()} …` : words,
    }));
  return [...of('blocks'), ...of('rationale')];
}

/** Characters of a block that make it known in a list. */
const BEGINNING = 60;

function inOrder(threads: readonly CommentThread[], places: MotionComments['places']): CommentThread[] {
  const place = ({ block }: CommentThread) => {
    if (block === null) return -1;
    return block === 'GONE' ? places.length : places.findIndex(({ id }) => id === block.id);
  };
  const settled = ({ resolved }: CommentThread) => (resolved === null ? 0 : 1);
  return threads
    .map((thread, index) => ({ thread, index }))
    .sort(
      (a, b) =>
        settled(a.thread) - settled(b.thread) || place(a.thread) - place(b.thread) || a.index - b.index,
    )
    .map(({ thread }) => thread);
}
