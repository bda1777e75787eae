import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProposeForm } from '@/components/amendment/propose-form';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { proposeAmendmentPage } from '@/lib/read/propose-amendment-page';
import { routes } from '@/lib/routes';
import { propose } from './actions';

export const metadata: Metadata = { title: 'Änderung vorschlagen' };

/** A Land proposes changes by editing the text. */
export default async function ProposeAmendmentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const page = await proposeAmendmentPage(await requireUser(routes.proposeAmendment(id)), id);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Anträge', href: routes.motions() },
          { label: 'Antrag', href: routes.motion(id) },
          { label: 'Änderungsvorschläge', href: routes.amendments(id) },
          { label: 'Vorschlagen' },
        ]}
        overline={page.title}
        title="Änderung vorschlagen"
      >
        <p className="text-muted max-w-[46rem]">
          Ändern Sie den Text von Fassung {page.number} so, wie Ihr Land ihn wünscht. Vorgeschlagen wird, was
          danach anders lautet; den Antrag selbst ändert erst das koordinierende Land.
        </p>
      </PageHead>
      <ProposeForm page={page} action={propose} />
    </>
  );
}
