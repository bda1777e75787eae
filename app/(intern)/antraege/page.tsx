import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MotionFilter } from '@/components/motion/motion-filter';
import { MotionList } from '@/components/motion/motion-list';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { motionsPage } from '@/lib/read/motions-page';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Anträge' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** The motions this reader may know; each filter stands in the address. */
export default async function MotionsPage({ searchParams }: Props) {
  const query = await searchParams;
  const page = await motionsPage(await requireUser(routes.motions()), {
    conference: single(query.konferenz),
    status: single(query.stand),
    state: single(query.land),
    words: single(query.suche),
  });
  if (!page) notFound();
  return (
    <>
      <PageHead
        title="Anträge"
        actions={
          page.can.create && (
            <ButtonLink
              href={routes.newMotion(page.filter.conference ?? undefined)}
              rank="primary"
              icon="edit"
            >
              Neuer Antrag
            </ButtonLink>
          )
        }
      />
      <MotionFilter filter={page.filter} conferences={page.conferences} />
      <MotionList page={page} />
    </>
  );
}
