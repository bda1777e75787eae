import 'server-only';
import { ClauseNotes } from '@/components/amendment/clause-notes';
import { readableComments } from '../kommentare/readable-comments';
import { openPlaces } from './open-places';

interface Props {
  motionId: string;
  latestNumber: number;
  clause: number;
}

/** What stands below one Ziffer of a motion: its proposals and comments. */
export async function Notes({ motionId, latestNumber, clause }: Props) {
  const [places, comments] = await Promise.all([
    openPlaces(motionId, latestNumber),
    readableComments(motionId),
  ]);
  return <ClauseNotes {...{ motionId, clause, places }} threads={comments?.threads ?? []} />;
}
