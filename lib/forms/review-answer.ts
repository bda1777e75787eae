import type { ReviewCard } from '@/lib/domain/review-card';

/** What the program answers to a key of the review. */
export type ReviewAnswer =
  | { ok: true; card: ReviewCard | null }
  | {
      ok: false;
      /** A German sentence. */
      message: string;
      /** As it stands now; null: it is gone; left out: nobody looked. */
      card?: ReviewCard | null;
    };
