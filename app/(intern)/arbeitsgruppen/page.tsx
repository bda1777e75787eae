import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { GroupList } from '@/components/working-group/group-list';
import { requireUser } from '@/lib/auth/current-actor';
import { workingGroupsPage } from '@/lib/read/working-groups-page';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Arbeitsgruppen' };

/** Länderoffene and Bund-Länder-Arbeitsgruppen: who chairs them, until when they work, what they owe. */
export default async function WorkingGroupsPage() {
  const page = await workingGroupsPage(await requireUser(routes.workingGroups()));
  if (!page) notFound();
  const create = page.can.create && (
    <ButtonLink href={routes.newWorkingGroup()} icon="people" rank="primary">
      Arbeitsgruppe einsetzen
    </ButtonLink>
  );
  return (
    <>
      <PageHead title="Arbeitsgruppen" actions={create}>
        <p className="text-muted max-w-[46rem]">
          Länderoffene und Bund-Länder-Arbeitsgruppen der Konferenz mit Auftrag, Vorsitz, Mitgliedern und den
          Berichten, die sie der Konferenz schulden.
        </p>
      </PageHead>
      <Section title="Im Auftrag der Konferenz">
        {page.running.length > 0 ? (
          <GroupList rows={page.running} />
        ) : (
          <EmptyState title="Zurzeit arbeitet keine Arbeitsgruppe">
            {page.can.create
              ? 'Eine Arbeitsgruppe setzen Sie aus dem Beschluss heraus ein, der sie beauftragt.'
              : 'Setzt die Konferenz eine Arbeitsgruppe ein, steht sie hier.'}
          </EmptyState>
        )}
      </Section>
      {page.ended.length > 0 && (
        <Section title="Beendet">
          <GroupList rows={page.ended} />
        </Section>
      )}
    </>
  );
}
