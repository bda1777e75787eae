import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BodyHead } from '@/components/directory/body-head';
import { BodyRecord } from '@/components/directory/body-record';
import { CorrectBodyForm } from '@/components/directory/correct-body-form';
import { EndBodyForm } from '@/components/directory/end-body-form';
import { RenameBodyForm } from '@/components/directory/rename-body-form';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { bodyPage } from '@/lib/read/body-page';
import { routes } from '@/lib/routes';
import { correct, end, rename } from './actions';

export const metadata: Metadata = { title: 'Stelle' };

/** One addressee: what is known of it, its names over time, its letters, and what can be changed. */
export default async function BodyPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const body = await bodyPage(await requireUser(routes.body(code)), code);
  if (!body) notFound();
  return (
    <>
      <BodyHead body={body} />
      <BodyRecord body={body} />
      {body.can.edit && (
        <>
          <Section title="Angaben berichtigen" screenOnly>
            <CorrectBodyForm body={body} action={correct} />
          </Section>
          <Section title="Umbenennen" screenOnly>
            <RenameBodyForm body={body} action={rename} />
          </Section>
          <Section title="Ende und Nachfolge" screenOnly>
            <EndBodyForm body={body} action={end} />
          </Section>
        </>
      )}
    </>
  );
}
