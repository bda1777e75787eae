import 'server-only';
import { loadAnswerDraft } from '@/lib/db/answer-draft';
import { database } from '@/lib/db/client';
import { formatInstant } from '@/lib/i18n/format';
import type { Actor } from '@/lib/policy/actor';
import { formatSize } from './attachment-views';

/** What this person has written as an answer and not sent; nobody else reads it. */
export interface AnswerDraftView {
  personId: string;
  /** The number that the next keeping has to know. */
  version: number;
  text: string;
  /** Ids of the requests that were ticked. */
  demandIds: string[];
  files: { id: string; name: string; size: string }[];
  /** "23. November 2026, 14:05 Uhr"; null: nothing is kept. */
  savedAt: string | null;
}

/** The own draft of an answer to one request, or to several (null); null for visitors. */
export async function answerDraft(actor: Actor, demandId: string | null): Promise<AnswerDraftView | null> {
  const { personId } = actor;
  if (personId === null) return null;
  const { version, draft } = await loadAnswerDraft(database(), { personId, demandId });
  return {
    ...{ personId, version, text: draft?.text ?? '', demandIds: draft?.demandIds ?? [] },
    files: (draft?.files ?? []).map(({ id, fileName, size }) => ({
      ...{ id, name: fileName, size: formatSize(size) },
    })),
    savedAt: draft && formatInstant(draft.updatedAt),
  };
}
