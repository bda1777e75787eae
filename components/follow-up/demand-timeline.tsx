import { EntryCard } from '@/components/follow-up/entry-card';
import type { DemandActions } from '@/components/follow-up/demand-actions';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { DemandPage } from '@/lib/read/demand-page';

interface Props {
  page: DemandPage;
  actions: Pick<DemandActions, 'correct' | 'show'>;
}

/** What happened since, day by day: the letters, what the addressee says, what the office finds. */
export function DemandTimeline({ page, actions }: Props) {
  const { entries } = page;
  return (
    <Section title="Verlauf">
      {entries.length === 0 ? (
        <EmptyState title="Noch kein Eintrag">
          Hier steht, wann die Bitte übersandt wurde, was die angefragte Stelle dazu sagt und wie die
          Geschäftsstelle das bewertet.
        </EmptyState>
      ) : (
        <ol className="border-line-strong max-w-[56rem] border-l-3 print:ml-12">
          {entries.map((entry) => (
            <EntryCard key={entry.id} entry={entry} actions={actions} />
          ))}
        </ol>
      )}
    </Section>
  );
}
