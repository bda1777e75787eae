import 'server-only';
import { cache } from 'react';
import { currentActor } from '@/lib/auth/current-actor';
import { motionComments } from '@/lib/read/motion-comments';

/** The comments that the signed-in person may read, asked once for all places of a page that show them. */
export const readableComments = cache(async (motionId: string) =>
  motionComments(await currentActor(), motionId),
);
