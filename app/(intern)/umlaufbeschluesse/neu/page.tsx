import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MotionToStart } from '@/components/circular/motion-to-start';
import { StartForm } from '@/components/circular/start-form';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { newCircularPage } from '@/lib/read/new-circular-page';
import { routes } from '@/lib/routes';
import { start } from './actions';

export const metadata: Metadata = { title: 'Umlaufverfahren einleiten' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Begins an Umlaufverfahren: first which motion, then deadline, rule and words to the Länder. */
export default async function NewCircularPage({ searchParams }: Props) {
  const { antrag } = await searchParams;
  const motionId = typeof antrag === 'string' ? antrag : null;
  const actor = await requireUser(routes.newCircularProcedure(motionId ?? undefined));
  const page = await newCircularPage(actor, motionId);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Umlaufbeschlüsse', href: routes.circularProcedures() },
          { label: 'Umlaufverfahren einleiten' },
        ]}
        overline={page.chosen?.where}
        title={page.chosen?.title ?? 'Umlaufverfahren einleiten'}
      />
      {page.chosen ? (
        <StartForm motion={page.chosen} action={start} />
      ) : (
        <MotionToStart motions={page.motions} />
      )}
    </>
  );
}
