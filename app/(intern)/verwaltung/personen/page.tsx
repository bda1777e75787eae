import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PeopleTable } from '@/components/people/people-table';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { peoplePage } from '@/lib/read/people-page';
import { routes } from '@/lib/routes';
import { disable, enable } from './actions';

export const metadata: Metadata = { title: 'Personen' };

export default async function PeoplePage() {
  const page = await peoplePage(await requireUser(routes.people()));
  if (!page) notFound();
  return (
    <>
      <PageHead
        title="Personen"
        actions={
          <ButtonLink href={routes.invitePerson()} rank="primary" icon="person">
            Person einladen
          </ButtonLink>
        }
      >
        <p className="text-muted max-w-[46rem]">
          Wer gesperrt wird, ist beim nächsten Klick abgemeldet. Was die Person getan hat, bleibt unter ihrem
          Namen erhalten.
        </p>
      </PageHead>
      <PeopleTable people={page.people} disable={disable} enable={enable} />
    </>
  );
}
