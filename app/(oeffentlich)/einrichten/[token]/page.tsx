import type { Metadata } from 'next';
import { SetUpForm } from '@/components/sign-in/set-up-form';
import { SpentLink } from '@/components/sign-in/spent-link';
import { PageHead } from '@/components/ui/page-head';
import { describeOneTimeLink } from '@/lib/auth/describe-one-time-link';
import { setUp } from './actions';

export const metadata: Metadata = { title: 'Zugang einrichten', referrer: 'no-referrer' };

/** Whoever holds a one-time link sets the password here; a link that is spent says so at once. */
export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await describeOneTimeLink(token);
  const renewal = link.state === 'OPEN' && link.purpose === 'PASSWORD_RESET';
  return (
    <>
      <PageHead title={renewal ? 'Neues Kennwort setzen' : 'Zugang einrichten'}>
        {link.state === 'OPEN' && (
          <p className="text-muted max-w-[46rem]">
            {link.person === null
              ? 'Mit diesem Link richten Sie die Administration ein.'
              : `Dieser Link ist für ${link.person.name}.`}{' '}
            Er gilt einmal. Danach melden Sie sich mit E-Mail-Adresse und Kennwort an.
          </p>
        )}
      </PageHead>
      {link.state === 'OPEN' ? (
        <SetUpForm action={setUp} token={token} email={link.person?.email ?? null} />
      ) : (
        <SpentLink state={link.state} />
      )}
    </>
  );
}
