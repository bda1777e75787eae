/** What the program answers when it has kept a personal draft. */
export interface DraftKept {
  draftVersion: number;
  /** "14:05 Uhr" */
  savedAt: string;
  /** Higher than the base of the draft: somebody saved a version in between. */
  latestNumber: number;
}

/** What it answers when it has kept the draft of an answer. */
export type AnswerDraftKept = Pick<DraftKept, 'draftVersion' | 'savedAt'>;

/** What it answers when it has not: a German sentence. */
export interface DraftNotKept {
  message: string;
}
