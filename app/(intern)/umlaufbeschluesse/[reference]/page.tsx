import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnswerForm } from '@/components/circular/answer-form';
import { AnswerList } from '@/components/circular/answer-list';
import { CircularFiles } from '@/components/circular/circular-files';
import { CircularHead } from '@/components/circular/circular-head';
import { CircularHistory } from '@/components/circular/circular-history';
import { OfficeDesk } from '@/components/circular/office-desk';
import { ResolutionText } from '@/components/resolution/resolution-text';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { circularPage } from '@/lib/read/circular-page';
import { routeCircular } from '@/lib/route-circular';
import { routes } from '@/lib/routes';
import * as actions from './actions';

interface Props {
  params: Promise<{ reference: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Umlaufverfahren ${routeCircular((await params).reference) ?? ''}` };
}

/** One Umlaufverfahren: what is voted on, by which rule and until when, and what this reader's Land can do. */
export default async function CircularPage({ params }: Props) {
  const reference = routeCircular((await params).reference);
  if (reference === null) notFound();
  const page = await circularPage(await requireUser(routes.circularProcedure(reference)), reference);
  if (!page) notFound();
  return (
    <>
      <CircularHead page={page} />
      {page.status === 'OPEN' &&
        page.own.map((own) => <AnswerForm key={own.state} page={page} own={own} action={actions.answer} />)}
      {page.blocks.length > 0 && (
        <Section title={page.status === 'CONCLUDED' ? 'Beschluss' : 'Beschlussvorschlag'}>
          <ResolutionText blocks={page.blocks} />
        </Section>
      )}
      {page.rationale.length > 0 && (
        <Section title="Begründung">
          <ResolutionText blocks={page.rationale} anchorPrefix="begruendung-" />
        </Section>
      )}
      <AnswerList page={page} />
      {page.office && <OfficeDesk page={page} office={page.office} actions={actions} />}
      <Section title="Als Datei" screenOnly>
        <CircularFiles page={page} />
      </Section>
      <CircularHistory steps={page.history} />
    </>
  );
}
