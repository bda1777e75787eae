import 'server-only';
import { berlinDay, isoDay } from '@/lib/clock';
import { loadSuccession } from '@/lib/db/bodies-in-charge';
import { letterStanding } from '@/lib/db/letter-standing';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { loadDemands } from '@/lib/db/stored-demands';
import type { StoredDispatch } from '@/lib/db/stored-dispatch';
import type { RefusalCode } from '@/lib/domain/refusal';
import { bodyInCharge } from '@/lib/domain/successor';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDispatch, type DispatchCommand } from './load-dispatch';
import { writeDraft, type DraftItem } from './write-draft';

/**
 * Drafts a reminder of a letter whose day has passed, with the requests that nobody answered; it goes to the body in
 * charge now. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, DISPATCH_NOT_SENT, DISPATCH_NOT_OVERDUE,
 * DISPATCH_ANSWERED, DISPATCH_DRAFTED.
 */
export async function remindDispatch(
  actor: Actor,
  command: DispatchCommand,
): Promise<Result<{ dispatchId: string }, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, now } = mutation;
    const loaded = await loadDispatch(db, actor, command);
    if (!loaded.ok) return loaded;
    const letter = loaded.value;
    const today = berlinDay(now);
    const [sentOn, answerDueOn] = [isoDay(letter.sentOn), isoDay(letter.answerDueOn)];
    if (letter.status !== 'SENT' || sentOn === null) return refuse('DISPATCH_NOT_SENT');
    if (answerDueOn === null || answerDueOn >= today) return refuse('DISPATCH_NOT_OVERDUE');
    const { items, recipient } = await owed(mutation, actor, letter, today);
    if (items.length === 0) return refuse('DISPATCH_ANSWERED');
    const body = await db.body.findUniqueOrThrow({
      where: { code: recipient },
      select: { id: true, code: true, salutation: true },
    });
    const drafted = { remindsId: letter.id, status: 'DRAFT' as const };
    if ((await db.dispatch.count({ where: drafted })) > 0) return refuse('DISPATCH_DRAFTED');
    const reminds = { id: letter.id, sentOn, answerDueOn };
    const { conference } = letter;
    return ok({
      dispatchId: await writeDraft(mutation, { conference, body, kind: 'REMINDER', items, reminds }),
    });
  });
}

/** What is still owed, as the resolutions stand now, and who owes it. */
async function owed(
  { db }: Mutation,
  actor: Actor,
  { body, sentOn, items }: StoredDispatch,
  today: string,
): Promise<{ items: DraftItem[]; recipient: string }> {
  const demandIds = items.flatMap(({ demand }) => (demand ? [demand.id] : []));
  const [demands, bodies] = await Promise.all([
    loadDemands(db, actor, { id: { in: demandIds } }),
    loadSuccession(db),
  ]);
  const { open } = letterStanding({ sentOn, body, demandIds }, demands, bodies, today);
  return {
    items: demands
      .filter(({ id }) => open.includes(id))
      .map(({ id, resolution }) => ({ resolutionId: resolution.id, demandId: id })),
    recipient: bodyInCharge(bodies, body.code, today),
  };
}
