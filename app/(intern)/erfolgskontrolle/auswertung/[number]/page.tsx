import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReviewDesk } from '@/components/demand/review-desk';
import { UnreadResolutions } from '@/components/demand/unread-resolutions';
import { PageHead } from '@/components/ui/page-head';
import { requireUser } from '@/lib/auth/current-actor';
import { demandReviewPage } from '@/lib/read/demand-review-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';
import * as forms from './actions';

interface Props {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Auswertung der Beschlüsse der ${(await params).number}. IntMK` };
}

/** The review of a conference's requests: what the rules read is confirmed, corrected, divided or dismissed. */
export default async function DemandReviewPage({ params, searchParams }: Props) {
  const number = routeNumber((await params).number);
  if (number === null) notFound();
  const { stelle, zeigen } = await searchParams;
  const page = await demandReviewPage(await requireUser(routes.demandReview(number)), number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Erfolgskontrolle', href: routes.followUp({ conference: number }) },
          { label: 'Auswertung' },
        ]}
        overline={page.conference.name}
        title="Auswertung der Beschlüsse"
      >
        <p className="text-muted max-w-[46rem]">
          Das Programm schlägt vor, was in jeder Ziffer von wem erbeten wird. Verbindlich wird es, sobald Sie
          es bestätigen; bis dahin sehen es nur die Mitglieder der Konferenz.
        </p>
      </PageHead>
      <UnreadResolutions page={page} action={forms.suggest} />
      {page.cards.length > 0 && (
        <ReviewDesk
          page={page}
          shownId={typeof stelle === 'string' ? stelle : null}
          only={zeigen === 'offen' ? 'offen' : null}
          forms={{ ...forms }}
        />
      )}
    </>
  );
}
