import 'server-only';
import { dateColumn } from '@/lib/clock';
import type { Mutation } from '@/lib/db/mutate';
import { notify } from '@/lib/db/notify';
import { nameSpans, type StoredDispatch } from '@/lib/db/stored-dispatch';
import { bodyNameOn } from '@/lib/domain/body-name';
import type { DispatchPrint } from '@/lib/domain/dispatch';
import { dispatchEntryText } from '@/lib/letters/proposed-letter';
import type { Actor } from '@/lib/policy/actor';

/**
 * Enters a sending at each request of the letter: when and to whom, public with the resolution; what else the letter
 * says stays in the letter.
 */
export async function enterSending(
  { db, now }: Mutation,
  actor: Actor,
  { id, kind, body, items }: StoredDispatch,
  { day, answerDueOn }: DispatchPrint,
): Promise<void> {
  // The body's own name: whom the office wrote above the address is nobody else's business.
  const recipient = bodyNameOn({ name: body.name, names: nameSpans(body.names) }, day);
  const text = dispatchEntryText({ kind, recipient, day, answerDueOn });
  const demandIds = [...new Set(items.flatMap(({ demand }) => (demand ? [demand.id] : [])))];
  await db.followUpEntry.createMany({
    data: demandIds.map((demandId) => ({
      ...{ demandId, text, bodyId: body.id, dispatchId: id, occurredOn: dateColumn(day), createdAt: now },
      kind: kind === 'REMINDER' ? ('REMINDED' as const) : ('SENT' as const),
      ...{ visibility: 'PUBLIC' as const, releasedAt: now, authorId: actor.personId },
    })),
  });
}

/** Tells the guests of the body that an answer is asked for; a letter for information asks nothing of them. */
export function tellOfSending(
  mutation: Mutation,
  actor: Actor,
  { id, kind, body }: StoredDispatch,
  { answerDueOn }: DispatchPrint,
): void {
  if (kind === 'INFORMATION') return;
  notify(mutation, actor.personId, {
    kind: kind === 'REMINDER' ? 'ANSWER_REMINDED' : 'ANSWER_ASKED',
    subject: { type: 'Dispatch', id },
    to: { bodies: [body.code] },
    facts: { dueOn: answerDueOn },
  });
}
