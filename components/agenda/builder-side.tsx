import { AddItemForm } from '@/components/agenda/add-item-form';
import { FindingPanel } from '@/components/agenda/finding-panel';
import { WaitingCard } from '@/components/agenda/waiting-card';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/forms/form-state';
import type { EditAgendaPage } from '@/lib/read/edit-agenda-page';

interface Props {
  page: EditAgendaPage;
  place: FormAction;
  add: FormAction;
}

/** Beside the agenda: the motions that wait, what is missing, and a new item. It stays in view while one scrolls. */
export function BuilderSide({ page, place, add }: Props) {
  return (
    <aside
      aria-label="Zur Tagesordnung"
      className="xl:sticky xl:top-80 xl:max-h-[calc(100vh-6rem)] xl:overflow-y-auto"
    >
      <p id="grip-hint" className="text-14 text-muted mb-16">
        Ziehen Sie einen Punkt am Griff. Mit der Tastatur: Griff ansteuern, dann Alt und Pfeiltaste (rechts:
        in den Abschnitt darüber, links: aus ihm heraus).
        {page.sentAs !== null &&
          ' Versandte Punkte behalten Platz und Nummer; was hinzukommt, erhält die nächste freie Nummer.'}
      </p>
      <Section title={`Noch nicht eingeordnet (${page.waiting.length})`}>
        {page.waiting.length === 0 ? (
          <p className="text-muted">Alle angemeldeten Anträge stehen auf der Tagesordnung.</p>
        ) : (
          <ul className="border-line border-t">
            {page.waiting.map((motion) => (
              <WaitingCard key={motion.id} motion={motion} page={{ sections: page.sections }} place={place} />
            ))}
          </ul>
        )}
      </Section>
      <Section title="Prüfung">
        <FindingPanel findings={page.findings} />
      </Section>
      <Section title="Punkt hinzufügen">
        <AddItemForm page={page} action={add} />
      </Section>
    </aside>
  );
}
