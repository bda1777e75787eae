import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlanFilter } from '@/components/action-plan/plan-filter';
import { PlanList } from '@/components/action-plan/plan-list';
import { PageHead } from '@/components/ui/page-head';
import { currentActor } from '@/lib/auth/current-actor';
import { actionPlanPage } from '@/lib/read/action-plan-page';

export const metadata: Metadata = { title: 'Aktionsplan' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** The register of the Nationaler Aktionsplan Integration; each filter stands in the address. */
export default async function ActionPlanPage({ searchParams }: Props) {
  const query = await searchParams;
  const page = await actionPlanPage(await currentActor(), {
    words: single(query.suche),
    status: single(query.stand),
    body: single(query.stelle),
  });
  if (!page) notFound();
  return (
    <>
      <PageHead title="Aktionsplan">
        <p className="text-muted max-w-[46rem]">
          Die Maßnahmen des Nationalen Aktionsplans Integration, abgeschlossen mit dem 13. Integrationsgipfel
          am 9. März 2021, und die Beschlüsse, die danach verlangen. Das Verzeichnis nennt zu jedem Thema nur
          die Federführung; die Überschriften der Themen sind Kurzbezeichnungen.
        </p>
      </PageHead>
      <PlanFilter page={page} />
      <PlanList page={page} />
    </>
  );
}
