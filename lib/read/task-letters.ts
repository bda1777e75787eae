import 'server-only';
import { database } from '@/lib/db/client';
import { overdueLetters } from '@/lib/db/overdue-letters';
import { newTask, type Task } from '@/lib/domain/task';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/**
 * What letters ask of the office that follows up a conference: answers that are overdue, by conference, and drafts that
 * nobody has sent. `today`: the day in Berlin (ISO).
 */
export async function lettersToDo(actor: Actor, today: string): Promise<Task[]> {
  if (actor.chairs.length === 0) return [];
  const db = database();
  const [overdue, drafts] = await Promise.all([
    overdueLetters(db, today),
    db.dispatch.findMany({
      where: { status: 'DRAFT' },
      select: { conference: { select: { number: true, status: true } } },
    }),
  ]);
  const mine = ({ number, termOpen }: { number: number; termOpen: boolean }) =>
    can(actor, 'followUp.manage', { conferenceNumber: number, termOpen });
  const late = overdue.filter(({ conference }) => mine(conference));
  const waiting = drafts
    .map(({ conference: { number, status } }) => ({ number, termOpen: status !== 'CLOSED' }))
    .filter(mine);
  return [
    ...numbersOf(late.map(({ conference }) => conference)).map((number) => {
      const here = late.filter(({ conference }) => conference.number === number);
      const count = here.reduce((sum, { open }) => sum + open, 0);
      return newTask('REMIND_OF_ANSWERS', { conferenceNumber: number, count, due: here[0]?.dueOn ?? null });
    }),
    ...numbersOf(waiting).map((number) => {
      const count = waiting.filter((one) => one.number === number).length;
      return newTask('SEND_LETTERS', { conferenceNumber: number, count });
    }),
  ];
}

const numbersOf = (conferences: readonly { number: number }[]) => [
  ...new Set(conferences.map(({ number }) => number)),
];
