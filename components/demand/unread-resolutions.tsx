import { Alert } from '@/components/ui/alert';
import { CommandForm } from '@/components/ui/command-form';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormAction } from '@/lib/forms/form-state';
import type { DemandReviewPage } from '@/lib/read/demand-review-page';

interface Props {
  page: Pick<DemandReviewPage, 'conference' | 'cards' | 'unread'>;
  action: FormAction;
}

/** Resolutions that nobody has read for requests, with the button that does; what will be here where there are none. */
export function UnreadResolutions({ page, action }: Props) {
  const read = (
    <CommandForm
      action={action}
      hidden={{ conferenceNumber: page.conference.number }}
      submit="Vorschläge erzeugen"
      rank={page.cards.length === 0 ? 'primary' : 'secondary'}
    />
  );
  if (page.cards.length === 0)
    return (
      <EmptyState title="Noch nichts auszuwerten" action={page.unread > 0 && read}>
        {page.unread === 0
          ? 'Sobald die Konferenz etwas beschlossen hat, stehen hier die Stellen, an denen sie von jemandem etwas erbittet.'
          : `${words(page.unread)} noch nicht auf Bitten und Aufträge durchgesehen. Das Programm liest den Wortlaut nach festen Regeln; jeden Vorschlag bestätigen Sie anschließend selbst.`}
      </EmptyState>
    );
  if (page.unread === 0) return null;
  return (
    <div className="mb-24">
      <Alert tone="info" title={`${words(page.unread)} noch nicht durchgesehen.`}>
        {read}
      </Alert>
    </div>
  );
}

function words(count: number): string {
  return count === 1 ? 'Ein Beschluss ist' : `${count} Beschlüsse sind`;
}
