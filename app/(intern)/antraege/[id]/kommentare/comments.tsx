import 'server-only';
import { MotionComments } from '@/components/comment/motion-comments';
import { add, reopen, resolve } from './actions';
import { readableComments } from './readable-comments';

/** The comments of a motion, for its page. */
export async function Comments({ motionId }: { motionId: string }) {
  const page = await readableComments(motionId);
  return page && <MotionComments page={page} actions={{ add, resolve, reopen }} />;
}
