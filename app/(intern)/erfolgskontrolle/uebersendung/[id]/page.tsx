import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DraftDesk } from '@/components/dispatch/draft-desk';
import { LetterFiles } from '@/components/dispatch/letter-files';
import { LetterHead } from '@/components/dispatch/letter-head';
import { LetterPreview } from '@/components/dispatch/letter-preview';
import { CommandForm } from '@/components/ui/command-form';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { dispatchPage } from '@/lib/read/dispatch-page';
import { routes } from '@/lib/routes';
import * as actions from './actions';

export const metadata: Metadata = { title: 'Schreiben' };

/** One letter: how it is printed, where it stands, and for the office what can be done with it. */
export default async function DispatchPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const page = await dispatchPage(await requireUser(routes.dispatch(id)), id);
  if (!page) notFound();
  return (
    <>
      <LetterHead page={page} />
      {page.can.remind && (
        <Section title="Erinnern" screenOnly>
          <p className="text-muted mb-12 max-w-[46rem]">
            Die Frist ist abgelaufen. Der Entwurf enthält nur, was noch offen ist.
          </p>
          <CommandForm
            action={actions.remind}
            hidden={{ dispatchId: id, version: page.row.version }}
            submit="Erinnerung entwerfen"
          />
        </Section>
      )}
      <Section title={page.status === 'SENT' ? 'Schreiben' : 'Vorschau'}>
        <LetterPreview print={page.print} />
      </Section>
      <Section title="Als Datei" screenOnly>
        <LetterFiles id={id} />
      </Section>
      {page.draft && <DraftDesk page={page} draft={page.draft} actions={actions} />}
    </>
  );
}
