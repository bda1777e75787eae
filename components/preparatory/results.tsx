import { ItemHead } from '@/components/preparatory/item-head';
import { ResultHistory } from '@/components/preparatory/result-history';
import { ResultList } from '@/components/preparatory/result-list';
import { ResultsForm } from '@/components/preparatory/results-form';
import { WithdrawalLink } from '@/components/preparatory/withdrawal-link';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormAction } from '@/lib/forms/form-state';
import type { PreparatoryPage } from '@/lib/read/preparatory-page';
import { routes } from '@/lib/routes';

interface Props {
  page: PreparatoryPage;
  record: FormAction;
}

/** The results as a form for the office, to read for everybody else; or what has to come first. */
export function Results({ page, record }: Props) {
  if (page.meeting === null) return <NoMeeting page={page} />;
  if (page.items.length === 0)
    return (
      <EmptyState title="Noch keine Anträge auf der Tagesordnung">
        Hier stehen die Anträge, sobald sie auf der Tagesordnung eingeordnet sind.
      </EmptyState>
    );
  if (!page.can.record) return <ResultList page={page} />;
  const agendaHref = page.can.editAgenda ? routes.editAgenda(page.number) : null;
  const rows = page.items.map((item) => ({
    item,
    head: <ItemHead item={item} ownState={page.ownState} />,
    foot: (
      <>
        <ResultHistory item={item} />
        <WithdrawalLink item={item} agendaHref={agendaHref} />
      </>
    ),
  }));
  return <ResultsForm page={{ number: page.number, outcomes: page.outcomes }} rows={rows} action={record} />;
}

function NoMeeting({ page }: Pick<Props, 'page'>) {
  return (
    <EmptyState
      title="Noch keine Vorkonferenz angelegt"
      action={
        page.can.editConference && (
          <ButtonLink href={routes.editConference(page.number)}>Vorkonferenz anlegen</ButtonLink>
        )
      }
    >
      Sobald sie angelegt ist, hält die Geschäftsstelle hier zu jedem Antrag fest, ob er auf die Grüne Liste
      kommt oder beraten, überarbeitet oder zurückgezogen wird.
    </EmptyState>
  );
}
