import { EmptyState } from '@/components/ui/empty-state';
import type { DemandReviewPage } from '@/lib/read/demand-review-page';

/** A conference of which nothing is recorded: what will be here, and the first step. */
export function ReviewEmpty({ page }: { page: Pick<DemandReviewPage, 'unread'> }) {
  return (
    <EmptyState title="Noch nichts auszuwerten">
      {page.unread === 0
        ? 'Sobald die Konferenz etwas beschlossen hat, stehen hier die Stellen, an denen sie von jemandem etwas erbittet.'
        : 'Zu den Beschlüssen dieser Konferenz gibt es noch keine Vorschläge.'}
    </EmptyState>
  );
}
