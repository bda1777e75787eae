import 'server-only';
import { createHash } from 'node:crypto';
import { berlinDay, dateColumn, now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { contentHash } from '@/lib/db/content-hash';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { storableJson } from '@/lib/db/storable-json';
import { isOutdated, type StoredDispatch } from '@/lib/db/stored-dispatch';
import { dispatchPrint } from '@/lib/db/stored-dispatch-print';
import { dispatchDocument } from '@/lib/documents/dispatch-document';
import { renderDocument } from '@/lib/documents/render-document';
import type { DispatchChannel, DispatchPrint } from '@/lib/domain/dispatch';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadDispatchDraft, storeDispatch, type DispatchCommand } from './load-dispatch';
import { enterSending, tellOfSending } from './enter-sending';

export interface SendDispatches {
  drafts: readonly DispatchCommand[];
  /** ISO: the day on which they went out. */
  sentOn: string;
  channel: DispatchChannel;
}

/**
 * Marks drafts as sent, all of them or none: keeps each as it is printed that day with its PDF, enters the sending at
 * every request it holds and tells the guests of the body. The program itself sends nothing to a body.
 * Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, DISPATCH_SENT, NOTHING_TO_SEND, DISPATCH_EMPTY,
 * DISPATCH_OUTDATED, DISPATCH_DAY_AHEAD, DISPATCH_DUE_BEFORE_SENDING.
 */
export async function sendDispatches(
  actor: Actor,
  { drafts, sentOn, channel }: SendDispatches,
): Promise<Result<{ sent: number }, RefusalCode>> {
  if (drafts.length === 0) return refuse('NOTHING_TO_SEND');
  // Typesetting takes its time and stands outside of the transaction, which only keeps what is still the same.
  const letters: PreparedLetter[] = [];
  for (const draft of drafts) {
    const letter = await prepared(actor, draft, sentOn);
    if (!letter.ok) return letter;
    letters.push(letter.value);
  }
  return mutate(actor, async (mutation) => {
    for (const letter of letters) {
      const sent = await send(mutation, actor, letter, { sentOn, channel });
      if (!sent.ok) return sent;
    }
    return ok({ sent: letters.length });
  });
}

interface PreparedLetter {
  draft: DispatchCommand;
  /** Seal of what was typeset. */
  hash: string;
  pdf: Uint8Array<ArrayBuffer>;
}

async function prepared(
  actor: Actor,
  draft: DispatchCommand,
  sentOn: string,
): Promise<Result<PreparedLetter, RefusalCode>> {
  const db = database();
  const loaded = await loadDispatchDraft(db, actor, draft);
  if (!loaded.ok) return loaded;
  const print = await dispatchPrint(db, actor, loaded.value, sentOn);
  const obstacle = sendObstacle(loaded.value, print, berlinDay(now()));
  if (obstacle) return refuse(obstacle);
  const pdf = new Uint8Array(await renderDocument(dispatchDocument(print), 'pdf'));
  return ok({ draft, hash: contentHash(print), pdf });
}

function sendObstacle(dispatch: StoredDispatch, print: DispatchPrint, today: string): RefusalCode | null {
  if (print.day > today) return 'DISPATCH_DAY_AHEAD';
  if (dispatch.items.length === 0) return 'DISPATCH_EMPTY';
  if (dispatch.items.some(isOutdated)) return 'DISPATCH_OUTDATED';
  const tooEarly = print.answerDueOn !== null && print.answerDueOn < print.day;
  return tooEarly ? 'DISPATCH_DUE_BEFORE_SENDING' : null;
}

async function send(
  mutation: Mutation,
  actor: Actor,
  letter: PreparedLetter,
  { sentOn, channel }: Omit<SendDispatches, 'drafts'>,
): Promise<Result<null, RefusalCode>> {
  const { db, record } = mutation;
  const loaded = await loadDispatchDraft(db, actor, letter.draft);
  if (!loaded.ok) return loaded;
  const dispatch = loaded.value;
  const print = await dispatchPrint(db, actor, dispatch, sentOn);
  if (contentHash(print) !== letter.hash || dispatch.items.some(isOutdated))
    return refuse('CHANGED_MEANWHILE');
  const { documentId, sha256 } = await keepPdf(mutation, actor, letter, dispatch);
  const stored = await storeDispatch(db, letter.draft, {
    ...{ status: 'SENT', channel, documentId, sentOn: dateColumn(sentOn), sentById: actor.personId },
    answerDueOn: print.answerDueOn === null ? null : dateColumn(print.answerDueOn),
    recipient: storableJson({ ...print.recipient, letter: print }),
  });
  if (!stored.ok) return stored;
  await enterSending(mutation, actor, dispatch, print);
  record({
    verb: 'dispatch.sent',
    subject: { type: 'Dispatch', id: dispatch.id },
    payload: { kind: dispatch.kind, body: dispatch.body.code, sentOn, channel, hash: letter.hash, sha256 },
  });
  tellOfSending(mutation, actor, dispatch, print);
  return ok(null);
}

async function keepPdf(
  { db, now: moment }: Mutation,
  actor: Actor,
  { pdf }: PreparedLetter,
  { kind, body, conference }: StoredDispatch,
): Promise<{ documentId: string; sha256: string }> {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const name = kind === 'REMINDER' ? 'Erinnerung' : 'Schreiben';
  const { id } = await db.storedDocument.create({
    data: {
      fileName: `IntMK-${conference.number}-${name}-${body.code}.pdf`,
      ...{ mediaType: 'application/pdf', content: pdf, size: pdf.length, sha256 },
      ...{ uploadedById: actor.personId, createdAt: moment },
    },
    select: { id: true },
  });
  return { documentId: id, sha256 };
}
