import 'server-only';
import { LinkedLine } from '@/components/similar/linked-line';
import { currentActor } from '@/lib/auth/current-actor';
import { linkedResolutions } from '@/lib/read/similar-to-motion';

/** The earlier resolutions that a motion names, for its head. */
export async function Linked({ motionId }: { motionId: string }) {
  return <LinkedLine linked={await linkedResolutions(await currentActor(), motionId)} />;
}
