import 'server-only';
import { motionVersionText } from '@/lib/db/motion-version-text';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { storableText } from '@/lib/db/storable-json';
import { visibleComments } from '@/lib/db/visibility';
import type { StateCode } from '@/lib/domain/federal-state';
import { hasMarkup } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { statesSpeaking } from '@/lib/policy/states-speaking';
import { ok, refuse, type Result } from '@/lib/result';
import { loadMotion, type LoadedMotion } from '../motions/load-motion';

export interface AddComment {
  motionId: string;
  /** A block of the latest version; left out: the whole motion. */
  blockId?: string | undefined;
  /** The comment that is answered; block and confidence are then that one's. */
  parentId?: string | undefined;
  text: string;
  /** Only for one's own Land; it never leaves it, not even to the coordinating Land or the chair's office. */
  internal: boolean;
}

/** Where a comment stands and who may read it. */
interface CommentPlace {
  blockId: string | null;
  parentId: string | null;
  internal: boolean;
  state: StateCode | null;
}

/**
 * Adds a comment to a motion or answers one. Gives its id.
 * Refuses NOT_FOUND, NOT_PERMITTED, MOTION_CLOSED, TEXT_WITH_MARKUP, COMMENT_OF_NO_STATE, COMMENT_NO_THREAD,
 * COMMENT_RESOLVED.
 */
export async function addComment(actor: Actor, command: AddComment): Promise<Result<string, RefusalCode>> {
  if (hasMarkup(command.text)) return refuse('TEXT_WITH_MARKUP');
  return mutate(actor, async (mutation) => {
    const motion = await loadMotion(mutation.db, actor, command, 'motion.comment');
    if (!motion.ok) return motion;
    const place = await (command.parentId === undefined
      ? newThread(mutation, actor, motion.value, command)
      : answer(mutation, actor, motion.value, command.parentId));
    if (!place.ok) return place;
    return ok(await store(mutation, actor, motion.value, place.value, command.text));
  });
}

async function newThread(
  { db }: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  { blockId, internal }: AddComment,
): Promise<Result<CommentPlace, RefusalCode>> {
  const state = statesSpeaking(actor, 'motion.comment', motion.subject)[0] ?? null;
  if (internal && state === null) return refuse('COMMENT_OF_NO_STATE');
  if (blockId !== undefined) {
    const text = await motionVersionText(db, motion.id, motion.versions.at(-1)?.number ?? 0);
    const known = text && [...text.blocks, ...text.rationale].some(({ id }) => id === blockId);
    if (!known) return refuse('NOT_FOUND');
  }
  return ok({ blockId: blockId ?? null, parentId: null, internal, state });
}

async function answer(
  { db }: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  parentId: string,
): Promise<Result<CommentPlace, RefusalCode>> {
  const parent = await db.comment.findFirst({
    where: { AND: [visibleComments(actor), { id: parentId, motionId: motion.id }] },
    select: { parentId: true, blockId: true, internalToState: true, stateCode: true, resolvedAt: true },
  });
  if (!parent) return refuse('NOT_FOUND');
  if (parent.parentId !== null) return refuse('COMMENT_NO_THREAD');
  if (parent.resolvedAt !== null) return refuse('COMMENT_RESOLVED');
  const states = statesSpeaking(actor, 'motion.comment', motion.subject);
  const { blockId, internalToState: internal } = parent;
  if (!internal) return ok({ blockId, parentId, internal, state: states[0] ?? null });
  const state = states.find((one) => one === parent.stateCode);
  return state ? ok({ blockId, parentId, internal, state }) : refuse('NOT_PERMITTED');
}

async function store(
  mutation: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  { blockId, parentId, internal, state }: CommentPlace,
  text: string,
): Promise<string> {
  const { db, now, record } = mutation;
  const { id } = await db.comment.create({
    data: {
      ...{ motionId: motion.id, blockId, parentId, internalToState: internal, stateCode: state },
      ...{ text: storableText(text.trim()), authorId: actor.personId ?? '', createdAt: now },
      textVersionId: motion.versions.at(-1)?.id ?? null,
    },
    select: { id: true },
  });
  // The history of a motion is read by every Land in it; that a Land noted something for itself is not its business.
  record(
    internal
      ? { verb: 'comment.notedInternally', subject: { type: 'Comment', id } }
      : {
          verb: 'motion.commented',
          subject: { type: 'Motion', id: motion.id },
          payload: { comment: id, state, answer: parentId !== null },
        },
  );
  const { coordinator, workingGroupId } = motion.subject;
  notify(mutation, actor.personId, {
    kind: 'COMMENT_ADDED',
    subject: { type: 'Motion', id: motion.id },
    to: internal
      ? { states: state ? [state] : [] }
      : { states: await concerned(mutation, coordinator, parentId), workingGroupId },
    facts: { state },
  });
  return id;
}

/** The coordinating Land, and whoever has spoken in the thread. */
async function concerned(
  { db }: Mutation,
  coordinator: StateCode | null,
  parentId: string | null,
): Promise<StateCode[]> {
  const voices =
    parentId === null
      ? []
      : await db.comment.findMany({
          where: { OR: [{ id: parentId }, { parentId }] },
          select: { stateCode: true },
        });
  const states = [coordinator, ...voices.map(({ stateCode }) => stateCode)];
  return [...new Set(states.filter((state) => state !== null))];
}
