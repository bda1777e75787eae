import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InviteForm } from '@/components/people/invite-form';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { roleChoices } from '@/lib/read/role-choices';
import { routes } from '@/lib/routes';
import { invite } from './actions';

export const metadata: Metadata = { title: 'Person einladen' };

export default async function InvitePersonPage() {
  const choices = await roleChoices(await requireUser(routes.invitePerson()));
  if (!choices) notFound();
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Personen', href: routes.people() }, { label: 'Person einladen' }]}
        title="Person einladen"
      >
        <p className="text-muted max-w-[46rem]">
          Sie erhalten danach einen Link, mit dem die Person ihr Kennwort setzt. Weitere Rollen geben Sie auf
          der Seite der Person.
        </p>
      </PageHead>
      <InviteForm action={invite} choices={choices} />
    </>
  );
}
