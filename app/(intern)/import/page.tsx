import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ImportList } from '@/components/import/import-list';
import { UploadForm } from '@/components/import/upload-form';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { importPage } from '@/lib/read/import-page';
import { routes } from '@/lib/routes';
import { upload } from './actions';

export const metadata: Metadata = { title: 'Niederschrift importieren' };

export default async function ImportPage() {
  const page = await importPage(await requireUser(routes.import()));
  if (!page) notFound();
  return (
    <>
      <PageHead title="Niederschrift importieren">
        <p className="text-muted max-w-[46rem]">
          Lesen, prüfen, übernehmen: Nach dem Lesen sehen Sie die Quelle neben dem Ergebnis und berichtigen,
          was nicht stimmt. In die Akte kommt erst, was Sie übernehmen.
        </p>
      </PageHead>
      {page.can.create && (
        <Section title="Neue Niederschrift">
          <UploadForm action={upload} stepsAddress={routes.importUpload()} />
        </Section>
      )}
      <Section title="Bisherige Importe">
        <ImportList drafts={page.drafts} />
      </Section>
    </>
  );
}
