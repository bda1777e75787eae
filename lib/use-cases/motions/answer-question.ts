import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { mutate } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import { visibleComments } from '@/lib/db/visibility';
import { decideAnswer } from '@/lib/domain/co-signing-decisions';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotion } from './load-motion';

export interface AnswerQuestion {
  motionId: string;
  /** Id of the comment that holds the question. */
  questionId: string;
  text: string;
}

/**
 * The coordinating Land answers the question of an invited Land, whose turn it then is again. Refuses NOT_FOUND (also
 * of a comment that is no Land's question), NOT_PERMITTED, MOTION_CLOSED.
 */
export async function answerQuestion(
  actor: Actor,
  command: AnswerQuestion,
): Promise<Result<null, RefusalCode>> {
  const authorId = actor.personId;
  if (authorId === null) return refuse('NOT_SIGNED_IN');
  return mutate(actor, async (mutation) => {
    const { db, now } = mutation;
    const motion = await loadMotion(db, actor, { motionId: command.motionId }, 'motion.edit');
    if (!motion.ok) return motion;
    const asking = await askingState(db, actor, command);
    if (asking === null) return refuse('NOT_FOUND');
    await changeCircle(mutation, actor, motion.value, decideAnswer(motion.value, asking));
    await db.comment.create({
      data: {
        ...{ motionId: motion.value.id, parentId: command.questionId, authorId, createdAt: now },
        ...{ stateCode: motion.value.subject.coordinator, text: storableText(command.text) },
      },
    });
    const subject = { type: 'Motion', id: motion.value.id } as const;
    const payload = { state: asking, commentId: command.questionId };
    mutation.record({ verb: 'motion.questionAnswered', subject, payload });
    notify(mutation, actor.personId, { kind: 'QUESTION_ANSWERED', subject, to: { states: [asking] } });
    return ok(null);
  });
}

async function askingState(
  db: Prisma.TransactionClient,
  actor: Actor,
  { motionId, questionId }: AnswerQuestion,
): Promise<StateCode | null> {
  const question = await db.comment.findFirst({
    where: { AND: [{ id: questionId, motionId, parentId: null }, visibleComments(actor)] },
    select: { stateCode: true },
  });
  return question?.stateCode ?? null;
}
