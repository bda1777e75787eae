import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { visibleComments } from '@/lib/db/visibility';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { statesSpeaking } from '@/lib/policy/states-speaking';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion } from '../motions/load-motion';

export interface SettleComment {
  motionId: string;
  commentId: string;
  /** The comment's version as it was seen. */
  version: number;
}

/**
 * Marks a thread as done or takes that back: for the Land that began it and for whoever edits the motion. Whose note
 * is internal settles it alone, for nobody else finds it.
 * Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, COMMENT_NO_THREAD, CHANGED_MEANWHILE.
 */
export async function settleComment(
  actor: Actor,
  { motionId, commentId, version }: SettleComment,
  settled: 'RESOLVED' | 'REOPENED',
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async ({ db, now, record }) => {
    const motion = await loadMotion(db, actor, { motionId }, 'motion.comment');
    if (!motion.ok) return motion;
    const comment = await db.comment.findFirst({
      where: { AND: [visibleComments(actor), { id: commentId, motionId }] },
      select: { parentId: true, stateCode: true, authorId: true, internalToState: true },
    });
    if (!comment) return refuse('NOT_FOUND' as const);
    if (comment.parentId !== null) return refuse('COMMENT_NO_THREAD' as const);
    const { subject } = motion.value;
    const own =
      comment.authorId === actor.personId ||
      statesSpeaking(actor, 'motion.comment', subject).some((state) => state === comment.stateCode);
    if (!own && !can(actor, 'motion.edit', subject)) return refuse('NOT_PERMITTED' as const);
    const resolved = settled === 'RESOLVED';
    const { count } = await db.comment.updateMany({
      where: { id: commentId, version, resolvedAt: resolved ? null : { not: null } },
      data: {
        resolvedAt: resolved ? now : null,
        resolvedById: resolved ? actor.personId : null,
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE' as const);
    record(
      comment.internalToState
        ? { verb: `comment.${settled.toLowerCase()}Internally`, subject: { type: 'Comment', id: commentId } }
        : {
            verb: resolved ? 'motion.commentResolved' : 'motion.commentReopened',
            subject: { type: 'Motion', id: motionId },
            payload: { comment: commentId },
          },
    );
    return ok(null);
  });
}
