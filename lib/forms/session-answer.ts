import type { RefusalCode } from '@/lib/domain/refusal';
import type { RecordedDecision } from '@/lib/domain/session';

/** What the program answers to a command of the recording page that it carried out, now or before. */
export interface SessionRecorded {
  ok: true;
  /** The entry of the ledger that it made; null where it made none. */
  decisionId: string | null;
}

/** A decision on its way to the browser of the office. */
export type SentDecision = Omit<RecordedDecision, 'recordedAt'> & { /** ISO instant. */ recordedAt: string };

/** What it answers when it did not: the code to act by and a German sentence to show. Nothing of it was stored. */
export interface SessionNotRecorded {
  ok: false;
  /** Null: something nobody foresaw; the command may be sent again. */
  code: RefusalCode | null;
  message: string;
  /** With DECIDED_MEANWHILE: what stands now; null where the item is undecided. */
  standing?: SentDecision | null;
  /** Numbers of the items that it is about. */
  items?: string[];
}
