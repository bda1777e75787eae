import type { COMMENT_REFUSALS } from '@/lib/domain/refusals/comment';

export const COMMENT_SENTENCES: Record<(typeof COMMENT_REFUSALS)[number], string> = {
  COMMENT_NO_THREAD: 'Auf eine Antwort lässt sich nicht antworten. Bitte antworten Sie auf den Kommentar.',
  COMMENT_RESOLVED: 'Dieser Kommentar ist erledigt. Bitte öffnen Sie ihn wieder, um zu antworten.',
  COMMENT_OF_NO_STATE: 'Ein Vermerk nur für das eigene Land setzt voraus, dass Sie für ein Land handeln.',
};
