import 'server-only';
import { announceMotion } from '@/lib/db/announce-motion';
import type { Prisma } from '@/lib/db/generated/client';
import { storeCircleChange } from '@/lib/db/motion-circle';
import { reflectMotionOnAgenda } from '@/lib/db/motion-on-agenda';
import type { Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { CircleChange } from '@/lib/domain/circle';
import type { Actor } from '@/lib/policy/actor';
import { touchMotion, type LoadedMotion } from './load-motion';

/** What goes with a change of the circle. */
interface Beside {
  /** To the invited Länder; why a Land declines or contests. */
  words?: string | undefined;
  /** What the decision changes about the motion itself, beside its status. */
  motion?: Prisma.MotionUncheckedUpdateInput;
}

/** Carries out a decision about a motion's circle, with everything that hangs on it: its status and the agenda. */
export async function changeCircle(
  mutation: Mutation,
  actor: Actor,
  motion: LoadedMotion,
  change: CircleChange,
  { words, motion: columns = {} }: Beside = {},
): Promise<void> {
  const { db, now } = mutation;
  await storeCircleChange(db, motion, change, {
    ...{ personId: actor.personId, at: now },
    words: words === undefined || words === '' ? null : storableText(words),
  });
  await touchMotion(db, motion, { ...columns, ...(change.status ? { status: change.status } : {}) });
  await reflectMotionOnAgenda(db, motion.id, now);
  await announceMotion(mutation, motion.id);
}
