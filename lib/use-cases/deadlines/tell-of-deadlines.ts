import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import type { DeadlineKind } from '@/lib/domain/deadline';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { Actor } from '@/lib/policy/actor';

/** Tells all Länder that a deadline has another day (ISO), or, without one named, that they were calculated anew. */
export function tellOfDeadlines(
  mutation: Mutation,
  actor: Actor,
  conferenceId: string,
  facts: { deadline?: DeadlineKind; dueOn?: string } = {},
): void {
  notify(mutation, actor.personId, {
    kind: 'DEADLINES_CHANGED',
    subject: { type: 'Conference', id: conferenceId },
    to: { states: STATE_CODES },
    facts,
  });
}
