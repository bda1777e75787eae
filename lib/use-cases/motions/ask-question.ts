import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { decideQuestion } from '@/lib/domain/co-signing-decisions';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { changeCircle } from './change-circle';
import { loadMotionForState, type StateCommand } from './load-motion';
import { tellCoordinator } from './tell-coordinator';

export interface AskQuestion extends StateCommand {
  text: string;
}

/**
 * An invited Land asks the coordinating Land before it decides. The question is a comment that everybody who reads the
 * motion reads; it does not stop the Land from co-signing or declining. Returns the comment's id. Refuses NOT_FOUND,
 * NOT_PERMITTED, MOTION_CLOSED, ALREADY_IN_CIRCLE, NOT_INVITED.
 */
export async function askQuestion(actor: Actor, command: AskQuestion): Promise<Result<string, RefusalCode>> {
  const authorId = actor.personId;
  if (authorId === null) return refuse('NOT_SIGNED_IN');
  return mutate(actor, async (mutation) => {
    const motion = await loadMotionForState(mutation.db, actor, command, 'motion.answerInvitation');
    if (!motion.ok) return motion;
    const change = decideQuestion(motion.value, command.state);
    if (!change.ok) return change;
    await changeCircle(mutation, actor, motion.value, change.value);
    const { id } = await mutation.db.comment.create({
      data: {
        ...{ motionId: motion.value.id, textVersionId: motion.value.versions.at(-1)?.id ?? null },
        ...{ stateCode: command.state, authorId, createdAt: mutation.now },
        text: storableText(command.text),
      },
      select: { id: true },
    });
    mutation.record({
      verb: 'motion.questionAsked',
      subject: { type: 'Motion', id: motion.value.id },
      payload: { state: command.state, commentId: id },
    });
    tellCoordinator(mutation, actor, motion.value, 'QUESTION_ASKED', command.state);
    return ok(id);
  });
}
