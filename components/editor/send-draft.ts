import { postDraft, type PostOutcome } from '@/components/editor/post-draft';
import type { MotionText } from '@/lib/domain/motion-text';
import type { DraftKept } from '@/lib/forms/draft-kept';
import { routes } from '@/lib/routes';

export interface SentDraft {
  motionId: string;
  personId: string;
  baseNumber: number;
  /** Null: whatever is kept is replaced. */
  draftVersion: number | null;
  text: MotionText;
  /** This window, and the how manieth time it sends: it goes on from its own writing where an answer was lost. */
  writer: { windowId: string; step: number };
}

export type SendOutcome = PostOutcome<DraftKept>;

/** Sends the personal draft of a motion; `leaving` while the page is being closed. */
export function sendDraft({ motionId, ...draft }: SentDraft, leaving?: 'leaving'): Promise<SendOutcome> {
  return postDraft(routes.autosaveMotion(motionId), draft, leaving !== undefined);
}
