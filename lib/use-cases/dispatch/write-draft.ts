import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import type { DispatchKind } from '@/lib/domain/dispatch';
import { proposedLetter, type LetterOccasion } from '@/lib/letters/proposed-letter';
import type { DispatchConference } from './load-dispatch';

/** What an item of a letter points to. */
export interface DraftItem {
  resolutionId: string;
  /** Null: the resolution as a whole. */
  demandId: string | null;
}

interface NewDraft {
  conference: DispatchConference;
  body: { id: string; code: string; salutation: string | null };
  kind: DispatchKind;
  items: readonly DraftItem[];
  reminds?: { id: string; sentOn: string; answerDueOn: string | null };
}

/** A new draft with the words that are proposed for its kind; gives its id. */
export async function writeDraft(
  { db, now, record }: Mutation,
  { conference, body, kind, items, reminds }: NewDraft,
): Promise<string> {
  const occasion: LetterOccasion = {
    kind,
    conference,
    salutation: body.salutation,
    reminds: reminds ?? null,
  };
  const { id } = await db.dispatch.create({
    data: {
      ...{ conferenceId: conference.id, bodyId: body.id, kind, remindsId: reminds?.id ?? null },
      ...proposedLetter(occasion),
      createdAt: now,
      items: { create: items.map((item, index) => ({ ...item, position: index + 1 })) },
    },
    select: { id: true },
  });
  record({
    verb: 'dispatch.drafted',
    subject: { type: 'Dispatch', id },
    payload: { conference: conference.number, kind, body: body.code, items: items.length },
  });
  return id;
}

/** Puts further items at the end of a draft. */
export async function addToDraft(
  { db, record }: Mutation,
  draft: { id: string; count: number },
  items: readonly DraftItem[],
): Promise<void> {
  await db.dispatchItem.createMany({
    data: items.map((item, index) => ({ ...item, dispatchId: draft.id, position: draft.count + index + 1 })),
  });
  await db.dispatch.update({ where: { id: draft.id }, data: { version: { increment: 1 } } });
  record({
    verb: 'dispatch.completed',
    subject: { type: 'Dispatch', id: draft.id },
    payload: { items: items.length },
  });
}
