import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { GroupDesk } from '@/components/working-group/group-desk';
import { GroupFacts } from '@/components/working-group/group-facts';
import { GroupReports } from '@/components/working-group/group-reports';
import { requireUser } from '@/lib/auth/current-actor';
import { TERMS } from '@/lib/i18n/terms';
import { workingGroupPage } from '@/lib/read/working-group-page';
import { routes } from '@/lib/routes';
import { deliver, end, extend, owe, remove, reopen } from '../actions';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => workingGroupPage(await requireUser(routes.workingGroup(id)), id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await load((await params).id);
  return page ? { title: page.name } : {};
}

/** One working group: what it is to do, who belongs to it, until when, and the reports it owes and has delivered. */
export default async function WorkingGroupPage({ params }: Props) {
  const page = await load((await params).id);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Arbeitsgruppen', href: routes.workingGroups() }, { label: page.name }]}
        overline={TERMS.WorkingGroupKind[page.kind]}
        title={page.name}
        actions={
          page.can.edit && (
            <ButtonLink href={routes.editWorkingGroup(page.id)} icon="edit">
              Bearbeiten
            </ButtonLink>
          )
        }
      />
      <GroupFacts page={page} />
      <Section title="Berichte">
        <GroupReports page={page} deliver={deliver} remove={remove} owe={owe} />
      </Section>
      {page.can.edit && <GroupDesk page={page} extend={extend} end={end} reopen={reopen} />}
    </>
  );
}
