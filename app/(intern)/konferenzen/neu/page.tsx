import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewConferenceForm } from '@/components/conference/new-conference-form';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { newConferencePage } from '@/lib/read/new-conference-page';
import { routes } from '@/lib/routes';
import { create } from './actions';

export const metadata: Metadata = { title: 'Konferenz anlegen' };

export default async function NewConferencePage() {
  const page = await newConferencePage(await requireUser(routes.newConference()));
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Konferenzen', href: routes.conferences() }, { label: 'Konferenz anlegen' }]}
        title="Konferenz anlegen"
      >
        <p className="text-muted max-w-[46rem]">
          {page.because} Alles lässt sich hier ändern. Danach führt die Geschäftsstelle des Vorsitzlandes die
          Konferenz; die Regeln der Geschäftsordnung werden von der Vorgängerin übernommen.
        </p>
      </PageHead>
      <NewConferenceForm action={create} proposal={page.proposal} />
    </>
  );
}
