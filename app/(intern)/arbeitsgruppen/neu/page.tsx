import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Alert } from '@/components/ui/alert';
import { PageHead } from '@/components/ui/page-head';
import { GroupForm } from '@/components/working-group/group-form';
import { requireUser } from '@/lib/auth/current-actor';
import { newWorkingGroupForm } from '@/lib/read/working-group-form';
import { routes } from '@/lib/routes';
import { create } from '../actions';

export const metadata: Metadata = { title: 'Arbeitsgruppe einsetzen' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Sets up a working group, filled in from the Auftrag of a resolution where one led here. */
export default async function NewWorkingGroupPage({ searchParams }: Props) {
  const { bitte } = await searchParams;
  const demandId = typeof bitte === 'string' ? bitte : null;
  const actor = await requireUser(routes.newWorkingGroup(demandId ?? undefined));
  const form = await newWorkingGroupForm(actor, demandId);
  if (!form) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Arbeitsgruppen', href: routes.workingGroups() },
          { label: 'Arbeitsgruppe einsetzen' },
        ]}
        title="Arbeitsgruppe einsetzen"
      />
      {form.existing.length > 0 && (
        <Alert tone="info" title="Unter diesem Beschluss arbeitet bereits:">
          <ul>
            {form.existing.map(({ id, name }) => (
              <li key={id}>
                <Link href={routes.workingGroup(id)} prefetch={false} className="link">
                  {name}
                </Link>
                , dort lässt sich der Bericht vormerken
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <GroupForm form={form} action={create} />
    </>
  );
}
