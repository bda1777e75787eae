import { GreenListRow, type GreenListActions } from '@/components/green-list/green-list-row';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { GreenListPage } from '@/lib/read/green-list-page';

/** The list in printed order; what came off keeps its place and says why. */
export function GreenListItems({ page, actions }: { page: GreenListPage; actions: GreenListActions }) {
  if (page.items.length === 0)
    return (
      <EmptyState title="Noch keine Grüne Liste">
        Nach der Vorkonferenz versiegelt die Geschäftsstelle die Punkte, die ohne Aussprache gemeinsam
        beschlossen werden sollen. Hier steht dann, bis wann Ihr Land einen Punkt herausnehmen kann.
      </EmptyState>
    );
  return (
    <Section title="Punkte">
      <ol aria-label="Grüne Liste" className="border-line border-t">
        {page.items.map((item) => (
          <GreenListRow key={item.id} item={item} actions={actions} />
        ))}
      </ol>
    </Section>
  );
}
