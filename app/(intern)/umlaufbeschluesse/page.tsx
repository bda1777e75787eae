import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CircularList } from '@/components/circular/circular-list';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { circularListPage } from '@/lib/read/circular-list-page';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Umlaufbeschlüsse' };

/** What is voted on without a meeting: what runs now, then what was decided, by year. */
export default async function CircularProceduresPage() {
  const page = await circularListPage(await requireUser(routes.circularProcedures()));
  if (!page) notFound();
  const start = page.can.start && (
    <ButtonLink href={routes.newCircularProcedure()} icon="circular" rank="primary">
      Umlaufverfahren einleiten
    </ButtonLink>
  );
  return (
    <>
      <PageHead title="Umlaufbeschlüsse" actions={start}>
        <p className="text-muted max-w-[46rem]">
          Beschlüsse zwischen den Konferenzen: Jedes Land stimmt bis zur Frist ab, die Geschäftsstelle stellt
          das Ergebnis fest. Die nächste Tagesordnung führt jeden Umlaufbeschluss auf.
        </p>
      </PageHead>
      <Section title="Laufende Umlaufverfahren">
        {page.open.length > 0 ? (
          <CircularList rows={page.open} />
        ) : (
          <EmptyState title="Zurzeit läuft kein Umlaufverfahren">
            {page.can.start
              ? 'Ein angemeldeter Antrag lässt sich jederzeit in das Umlaufverfahren geben.'
              : 'Wird eines eingeleitet, werden Sie benachrichtigt und finden es hier.'}
          </EmptyState>
        )}
      </Section>
      {page.years.map(({ year, rows }) => (
        <Section key={year} title={String(year)}>
          <CircularList rows={rows} />
        </Section>
      ))}
    </>
  );
}
