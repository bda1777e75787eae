import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MailRhythmForm } from '@/components/notification/mail-rhythm-form';
import { ButtonLink } from '@/components/ui/button';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { ownSettingsPage } from '@/lib/read/own-settings-page';
import { routes } from '@/lib/routes';
import { changeRhythm } from './actions';

export const metadata: Metadata = { title: 'Einstellungen' };

const MAILS = {
  SENT: null,
  KEPT: 'Im Vorführbetrieb werden E-Mails nicht verschickt, sondern im Postausgang aufbewahrt.',
  NONE: 'Für diese Installation ist kein Mailserver eingerichtet; Mitteilungen stehen nur hier im Programm.',
};

export default async function OwnSettingsPage() {
  const page = await ownSettingsPage(await requireUser(routes.ownSettings()));
  if (!page) notFound();
  return (
    <>
      <PageHead title="Einstellungen" />
      <Section title="Ihre Angaben">
        <Facts
          facts={[
            { term: 'Name', value: page.name },
            { term: 'E-Mail-Adresse', value: page.email },
            { term: 'Rolle', value: page.role || 'keine' },
          ]}
        />
        <p className="text-muted mt-12 max-w-[46rem]">
          Namen, Adresse und Rollen ändert die Administration. Haben Sie sich an einem fremden Gerät nicht
          abgemeldet, beendet sie auf Ihre Bitte alle Ihre Sitzungen.
        </p>
      </Section>
      <Section title="E-Mails">
        {MAILS[page.mails] && <p className="mb-12 max-w-[46rem]">{MAILS[page.mails]}</p>}
        <MailRhythmForm mailRhythm={page.mailRhythm} action={changeRhythm} />
        {page.mails === 'KEPT' && (
          <div className="mt-16">
            <ButtonLink href={routes.outbox()} icon="circular">
              Postausgang
            </ButtonLink>
          </div>
        )}
      </Section>
    </>
  );
}
