import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparisonForm } from '@/components/motion-diff/comparison-form';
import { TextDiff, type DiffView } from '@/components/motion-diff/text-diff';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Tabs } from '@/components/ui/tabs';
import { requireUser } from '@/lib/auth/current-actor';
import { motionComparisonPage } from '@/lib/read/motion-comparison-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Fassungen vergleichen' };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const VIEWS: { view: DiffView; label: string }[] = [
  { view: 'fortlaufend', label: 'In einem Text' },
  { view: 'nebeneinander', label: 'Nebeneinander' },
];

/** Any two versions of a motion, word by word. */
export default async function MotionComparisonPage({ params, searchParams }: Props) {
  const { id } = await params;
  const query = await searchParams;
  const number = (value: unknown) => (typeof value === 'string' ? routeNumber(value) : null);
  const wanted = { from: number(query.von), to: number(query.bis) };
  const view: DiffView = query.ansicht === 'nebeneinander' ? 'nebeneinander' : 'fortlaufend';
  const actor = await requireUser(routes.motionComparison(id, { from: wanted.from, to: wanted.to, view }));
  const page = await motionComparisonPage(actor, id, wanted);
  if (!page) notFound();
  const { compared } = page;
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Anträge', href: routes.motions() },
          { label: 'Antrag', href: routes.motion(id) },
          { label: 'Vergleich' },
        ]}
        overline={page.title}
        title={
          compared
            ? `Fassung ${compared.from.number} und Fassung ${compared.to.number}`
            : 'Fassungen vergleichen'
        }
      />
      {compared ? (
        <>
          <ComparisonForm page={page} compared={compared} view={view} />
          <Tabs
            label="Ansicht des Vergleichs"
            tabs={VIEWS.map((tab) => ({
              label: tab.label,
              href: routes.motionComparison(id, {
                ...{ from: compared.from.number, to: compared.to.number, view: tab.view },
              }),
              current: tab.view === view,
            }))}
          />
          <TextDiff before={compared.from.text} after={compared.to.text} view={view} />
        </>
      ) : (
        <EmptyState title="Es gibt noch keine zwei Fassungen.">
          Sobald eine zweite Fassung gespeichert ist, steht hier, was sich geändert hat.
        </EmptyState>
      )}
    </>
  );
}
