import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { AgendaList } from '@/components/agenda/agenda-list';
import { EditionLine } from '@/components/agenda/edition-line';
import { StateStripLegend } from '@/components/federal-state/state-strip-legend';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { agendaPage } from '@/lib/read/agenda-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Tagesordnung der ${(await params).number}. IntMK` };
}

export default async function AgendaPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await agendaPage(await requireUser(routes.agenda(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(page.number) },
          { label: 'Tagesordnung' },
        ]}
        overline={`${page.name} · ${page.meeting}`}
        title="Tagesordnung"
        actions={
          page.can.editAgenda && (
            <ButtonLink href={routes.editAgenda(page.number)} rank="primary" icon="edit">
              Tagesordnung bearbeiten
            </ButtonLink>
          )
        }
      />
      <ConferencePages conference={page.number} current="agenda" />
      {page.entries.length === 0 ? (
        <EmptyState title="Noch keine Tagesordnung">
          {page.preparing
            ? 'Sobald die Geschäftsstelle Punkte einordnet, stehen sie hier in der Reihenfolge der gedruckten Tagesordnung.'
            : 'Sobald eine Fassung versandt ist, steht sie hier.'}
        </EmptyState>
      ) : (
        <>
          <EditionLine page={page} />
          <div className="mb-16">
            <StateStripLegend ownState={page.ownState} />
          </div>
          <AgendaList entries={page.entries} ownState={page.ownState} />
          <p className="text-muted mt-16">GL = Grüne Liste. Federführende Länder sind unterstrichen.</p>
        </>
      )}
    </>
  );
}
