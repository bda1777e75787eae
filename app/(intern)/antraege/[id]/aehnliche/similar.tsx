import 'server-only';
import { SimilarPanel } from '@/components/similar/similar-panel';
import { currentActor } from '@/lib/auth/current-actor';
import { similarToMotion } from '@/lib/read/similar-to-motion';
import { link, unlink } from './actions';

/** What went before a motion, for the margin of its page. */
export async function Similar({ motionId }: { motionId: string }) {
  const page = await similarToMotion(await currentActor(), motionId);
  return page && <SimilarPanel page={page} actions={{ link, unlink }} />;
}
