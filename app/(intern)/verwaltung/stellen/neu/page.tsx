import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AddBodyForm } from '@/components/directory/add-body-form';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { directoryPage } from '@/lib/read/directory-page';
import { routes } from '@/lib/routes';
import { add } from './actions';

export const metadata: Metadata = { title: 'Stelle aufnehmen' };

/** A further addressee. */
export default async function NewBodyPage() {
  const page = await directoryPage(await requireUser(routes.newBody()), {});
  if (!page?.can.edit) notFound();
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Stellen', href: routes.directory() }, { label: 'Stelle aufnehmen' }]}
        title="Stelle aufnehmen"
      />
      <AddBodyForm action={add} />
    </>
  );
}
