import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferenceTable } from '@/components/conference/conference-table';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { currentActor } from '@/lib/auth/current-actor';
import { conferencesPage } from '@/lib/read/conferences-page';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Konferenzen' };

export default async function ConferencesPage() {
  const page = await conferencesPage(await currentActor());
  if (!page) notFound();
  return (
    <>
      <PageHead
        title="Konferenzen"
        actions={page.can.create && <ButtonLink href={routes.newConference()}>Konferenz anlegen</ButtonLink>}
      >
        <p className="text-muted max-w-[46rem]">
          Die Integrationsministerkonferenz seit 2007. Der Vorsitz wechselt in der alphabetischen Reihenfolge
          der Länder.
        </p>
      </PageHead>
      <ConferenceTable rows={page.conferences} />
    </>
  );
}
