import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PasswordForm } from '@/components/sign-in/password-form';
import { SamplePeople } from '@/components/sign-in/sample-people';
import { Alert } from '@/components/ui/alert';
import { PageHead } from '@/components/ui/page-head';
import { currentActor } from '@/lib/auth/current-actor';
import { listSamplePeople } from '@/lib/auth/sample-people';
import { isDemonstration } from '@/lib/env';
import { routes } from '@/lib/routes';
import { chooseSamplePerson, signIn } from './actions';
import { localAddress } from './local-address';
import { sampleGroups } from './sample-groups';

export const metadata: Metadata = { title: 'Anmelden' };

interface Props {
  searchParams: Promise<{ weiter?: string | string[]; eingerichtet?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Props) {
  const { weiter, eingerichtet } = await searchParams;
  const next = localAddress(weiter);
  const actor = await currentActor();
  if (actor.personId !== null) redirect(next);
  return (
    <>
      {eingerichtet !== undefined && <SetUpDone />}
      {isDemonstration() ? <Demonstration next={next} /> : <Operation next={next} />}
    </>
  );
}

function SetUpDone() {
  return (
    <div className="mb-24">
      <Alert tone="good" role="status" title="Ihr Kennwort ist gesetzt.">
        Bitte melden Sie sich damit an.
      </Alert>
    </div>
  );
}

async function Demonstration({ next }: { next: string }) {
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Start', href: routes.home() }, { label: 'Anmelden' }]}
        title="Als wen möchten Sie sich anmelden?"
      >
        <p className="text-muted max-w-[46rem]">
          Im Vorführbetrieb wählen Sie eine erfundene Person und sehen das Programm mit deren Rechten. Ein
          Kennwort ist nicht nötig.
        </p>
      </PageHead>
      <SamplePeople groups={sampleGroups(await listSamplePeople())} action={chooseSamplePerson} next={next} />
      <details className="mt-32">
        <summary className="link w-fit cursor-pointer">Mit E-Mail-Adresse und Kennwort anmelden</summary>
        <div className="mt-16">
          <PasswordForm action={signIn} next={next} />
        </div>
      </details>
    </>
  );
}

function Operation({ next }: { next: string }) {
  return (
    <>
      <PageHead crumbs={[{ label: 'Start', href: routes.home() }, { label: 'Anmelden' }]} title="Anmelden">
        <p className="text-muted max-w-[46rem]">
          Für Geschäftsstellen, Länder und Gäste des Bundes. Zugänge richtet die Administration ein.
        </p>
      </PageHead>
      <PasswordForm action={signIn} next={next} />
    </>
  );
}
