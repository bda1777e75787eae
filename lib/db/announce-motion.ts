import 'server-only';
import type { Mutation } from './mutate';

/** A running sitting that deals with the motion shows its title, its text and its circle: it is told that they changed. */
export async function announceMotion(
  { db, announce }: Pick<Mutation, 'db' | 'announce'>,
  motionId: string,
): Promise<void> {
  const items = await db.agendaItem.findMany({
    where: { motionId, meeting: { status: 'RUNNING' } },
    select: { meetingId: true },
  });
  for (const { meetingId } of items) announce(meetingId);
}
