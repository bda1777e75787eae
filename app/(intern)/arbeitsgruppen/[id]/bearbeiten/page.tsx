import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHead } from '@/components/ui/page-head';
import { GroupForm } from '@/components/working-group/group-form';
import { requireUser } from '@/lib/auth/current-actor';
import { editWorkingGroupForm } from '@/lib/read/working-group-form';
import { routes } from '@/lib/routes';
import { edit } from '../../actions';

export const metadata: Metadata = { title: 'Arbeitsgruppe bearbeiten' };

interface Props {
  params: Promise<{ id: string }>;
}

/** Corrects what is on record about a working group. */
export default async function EditWorkingGroupPage({ params }: Props) {
  const { id } = await params;
  const form = await editWorkingGroupForm(await requireUser(routes.editWorkingGroup(id)), id);
  if (!form?.group) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Arbeitsgruppen', href: routes.workingGroups() },
          { label: form.group.name, href: routes.workingGroup(id) },
          { label: 'Bearbeiten' },
        ]}
        title={form.group.name}
      />
      <GroupForm form={form} action={edit} />
    </>
  );
}
