import 'server-only';
import { MotionComments } from '@/components/comment/motion-comments';
import { currentActor } from '@/lib/auth/current-actor';
import { motionComments } from '@/lib/read/motion-comments';
import { add, reopen, resolve } from './actions';

/** The comments of a motion, for its page. */
export async function Comments({ motionId }: { motionId: string }) {
  const page = await motionComments(await currentActor(), motionId);
  return page && <MotionComments page={page} actions={{ add, resolve, reopen }} />;
}
