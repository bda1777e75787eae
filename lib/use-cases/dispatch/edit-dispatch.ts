import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import { Prisma } from '@/lib/db/generated/client';
import { mutate } from '@/lib/db/mutate';
import { storableJson, storableText } from '@/lib/db/storable-json';
import { addressLines, directoryRecipient } from '@/lib/db/stored-dispatch';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { loadDispatchDraft, storeDispatch, type DispatchCommand } from './load-dispatch';

export interface EditDispatch extends DispatchCommand {
  subject: string;
  salutation: string;
  /** Paragraphs are parted by an empty line. */
  text: string;
  /** ISO; null: as proposed from the day of sending. */
  answerDueOn: string | null;
  recipientName: string;
  /** The lines below the name. */
  recipientAddress: string;
}

/**
 * Changes words, recipient and day of a draft. A recipient as the directory has it is not kept, so that a letter sent
 * later bears the name of its own day. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, DISPATCH_SENT.
 */
export async function editDispatch(
  actor: Actor,
  { dispatchId, version, ...letter }: EditDispatch,
): Promise<Result<{ dispatchId: string }, RefusalCode>> {
  return mutate(actor, async ({ db, now, record }) => {
    const loaded = await loadDispatchDraft(db, actor, { dispatchId, version });
    if (!loaded.ok) return loaded;
    const written = {
      name: storableText(letter.recipientName),
      address: addressLines(storableText(letter.recipientAddress)),
    };
    const known = directoryRecipient(loaded.value.body, berlinDay(now));
    const same = JSON.stringify(written) === JSON.stringify(known);
    const due = loaded.value.kind === 'INFORMATION' ? null : letter.answerDueOn;
    const stored = await storeDispatch(
      db,
      { dispatchId, version },
      {
        subject: storableText(letter.subject),
        salutation: storableText(letter.salutation),
        text: storableText(letter.text),
        recipient: same ? Prisma.DbNull : storableJson(written),
        answerDueOn: due === null ? null : dateColumn(due),
      },
    );
    if (!stored.ok) return stored;
    record({
      verb: 'dispatch.edited',
      subject: { type: 'Dispatch', id: dispatchId },
      payload: { answerDueOn: due, ownRecipient: !same },
    });
    return ok({ dispatchId });
  });
}
