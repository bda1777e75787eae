import { StatementCard, type StatementActions } from '@/components/statement/statement-card';
import { EmptyState } from '@/components/ui/empty-state';
import type { StatementsPage } from '@/lib/read/statements-page';

interface Props {
  page: StatementsPage;
  actions: StatementActions;
}

/** All Protokollerklärungen of a conference, under the items on which they were declared. */
export function StatementList({ page, actions }: Props) {
  if (page.items.length === 0)
    return (
      <EmptyState title="Noch keine Protokollerklärung">
        {page.begun
          ? 'Hier steht, was einzelne Länder zu einem Beschluss zu Protokoll geben.'
          : 'Hier steht, was einzelne Länder zu einem Beschluss zu Protokoll geben. Angekündigt werden Erklärungen, sobald die Sitzung eröffnet ist.'}
      </EmptyState>
    );
  return page.items.map(({ id, number, title, kamin, statements }) => (
    <section key={id} id={`top-${number}`} className="mb-32">
      <h2 className="text-20 font-semibold">
        <span className="figures">TOP {number}</span> {title}
      </h2>
      <ul>
        {statements.map((statement) => (
          <StatementCard key={statement.id} statement={statement} kamin={kamin} actions={actions} />
        ))}
      </ul>
    </section>
  ));
}
