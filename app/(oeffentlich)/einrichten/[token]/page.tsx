import type { Metadata } from 'next';
import { SetUpForm } from '@/components/sign-in/set-up-form';
import { PageHead } from '@/components/ui/page-head';
import { setUp } from './actions';

export const metadata: Metadata = { title: 'Zugang einrichten', referrer: 'no-referrer' };

/** Whoever holds the one-time link from the program's log becomes the first administrator. */
export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <>
      <PageHead title="Zugang einrichten">
        <p className="text-muted max-w-[46rem]">
          Mit diesem Link richten Sie die Administration ein. Er gilt einmal und nur für kurze Zeit. Danach
          melden Sie sich mit E-Mail-Adresse und Kennwort an.
        </p>
      </PageHead>
      <SetUpForm action={setUp} token={token} />
    </>
  );
}
