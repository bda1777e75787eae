import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConferencePages } from '@/app/conference-pages';
import { AnnounceForm } from '@/components/statement/announce-form';
import { StatementList } from '@/components/statement/statement-list';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { statementsPage } from '@/lib/read/statements-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { announce, join, postpone, submit, withdraw } from './actions';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Protokollerklärungen zur ${(await params).number}. IntMK` };
}

/** What single Länder declare on what was decided. */
export default async function StatementsPage({ params }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const page = await statementsPage(await requireUser(routes.statements(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: page.name, href: routes.conference(page.number) },
          { label: 'Protokollerklärungen' },
        ]}
        overline={`${page.name} · ${page.meeting}`}
        title="Protokollerklärungen"
      >
        <p>Abzugeben bis {page.deadline ?? 'zu einem Tag, der noch nicht feststeht'}.</p>
      </PageHead>
      <ConferencePages conference={page.number} current="statements" />
      <StatementList page={page} actions={{ submit, join, withdraw, postpone }} />
      {page.announcing && (
        <Section title="Erklärung ankündigen" screenOnly>
          <AnnounceForm {...page.announcing} action={announce} />
        </Section>
      )}
    </>
  );
}
