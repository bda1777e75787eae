import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SettledList } from '@/components/amendment/settled-list';
import { Synopsis } from '@/components/amendment/synopsis';
import { MotionTabs } from '@/components/motion/motion-tabs';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { amendmentsPage } from '@/lib/read/amendments-page';
import { routes } from '@/lib/routes';
import { decide, withdraw } from './actions';

export const metadata: Metadata = { title: 'Änderungsvorschläge' };

/** What the Länder would change about a motion, side by side, and what was decided on it. */
export default async function AmendmentsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const page = await amendmentsPage(await requireUser(routes.amendments(id)), id);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Anträge', href: routes.motions() },
          { label: 'Antrag', href: routes.motion(id) },
          { label: 'Änderungsvorschläge' },
        ]}
        overline={page.motion.title}
        title="Änderungsvorschläge"
        actions={
          page.can.propose && (
            <ButtonLink rank="primary" icon="edit" href={routes.proposeAmendment(id)}>
              Änderung vorschlagen
            </ButtonLink>
          )
        }
      >
        {page.latestNumber > 0 && (
          <p className="text-muted">Gegenübergestellt ist der Wortlaut von Fassung {page.latestNumber}.</p>
        )}
      </PageHead>
      <MotionTabs motionId={id} current="amendments" />
      <Synopsis page={page} actions={{ decide, withdraw }} />
      {page.settled.length > 0 && (
        <Section title="Entschieden und zurückgezogen">
          <SettledList motionId={id} settled={page.settled} />
        </Section>
      )}
    </>
  );
}
