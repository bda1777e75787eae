import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { WordingForm } from '@/components/session/wording-form';
import { Alert } from '@/components/ui/alert';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { sessionWordingPage } from '@/lib/read/session-wording-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import { save } from './actions';

export const metadata: Metadata = { title: 'Wortlaut ändern' };

interface Props {
  params: Promise<{ number: string; item: string }>;
}

/** What is voted on, changed in the room. */
export default async function SessionWordingPage({ params }: Props) {
  const { number: text, item: itemId } = await params;
  const number = routeNumber(text);
  if (number === null) notFound();
  const actor = await requireUser(routes.sessionWording(number, itemId));
  const page = await sessionWordingPage(actor, number, itemId);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Konferenzen', href: routes.conferences() },
          { label: `${number}. IntMK`, href: routes.conference(number) },
          { label: 'Sitzung', href: routes.sessionItem(number, itemId) },
          { label: 'Wortlaut' },
        ]}
        overline={`TOP ${page.item.number}`}
        title={page.item.title}
      />
      {page.obstacle === null ? (
        // Made anew with every change, so that nobody types on over what somebody else kept.
        <WordingForm
          key={page.item.wording.changes}
          conferenceNumber={number}
          item={page.item}
          action={save}
        />
      ) : (
        <Alert tone="info" title={page.obstacle} />
      )}
    </>
  );
}
