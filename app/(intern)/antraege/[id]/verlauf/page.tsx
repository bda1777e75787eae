import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MotionHistory } from '@/components/motion/motion-history';
import { MotionTabs } from '@/components/motion/motion-tabs';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { motionHistoryPage } from '@/lib/read/motion-history-page';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Verlauf eines Antrags' };

/** Every dated step of a motion, with who did it and for which Land. */
export default async function MotionHistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const page = await motionHistoryPage(await requireUser(routes.motionHistory(id)), id);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Anträge', href: routes.motions() },
          { label: page.title, href: routes.motion(id) },
          { label: 'Verlauf' },
        ]}
        overline={page.conference}
        title={page.title}
      />
      <MotionTabs motionId={id} current="history" />
      <MotionHistory days={page.days} truncated={page.truncated} />
    </>
  );
}
