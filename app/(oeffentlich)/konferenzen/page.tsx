import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferenceTable } from '@/components/conference/conference-table';
import { PageHead } from '@/components/ui/page-head';
import { currentActor } from '@/lib/auth/current-actor';
import { conferencesPage } from '@/lib/read/conferences-page';

export const metadata: Metadata = { title: 'Konferenzen' };

export default async function ConferencesPage() {
  const page = await conferencesPage(await currentActor());
  if (!page) notFound();
  return (
    <>
      <PageHead title="Konferenzen">
        <p className="text-muted max-w-[46rem]">
          Die Integrationsministerkonferenz seit 2007. Der Vorsitz wechselt in der alphabetischen Reihenfolge
          der Länder.
        </p>
      </PageHead>
      <ConferenceTable rows={page.conferences} />
    </>
  );
}
