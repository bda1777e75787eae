import type { Metadata } from 'next';
import { AnswerRanges } from '@/components/chart/answer-ranges';
import { ConferenceBars } from '@/components/chart/conference-bars';
import { ShareLine } from '@/components/chart/share-line';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { currentActor } from '@/lib/auth/current-actor';
import { followUpCharts } from '@/lib/read/follow-up-charts';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Erfolgskontrolle in Zahlen' };

/** The Erfolgskontrolle in three drawings, each with its numbers as a table. */
export default async function FollowUpChartsPage() {
  const { byConference, answerTimes, byYear } = await followUpCharts(await currentActor());
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Erfolgskontrolle', href: routes.followUp() }, { label: 'In Zahlen' }]}
        title="Erfolgskontrolle in Zahlen"
      >
        <p className="text-muted max-w-[46rem]">
          Gezählt wird, was Sie in der Erfolgskontrolle sehen können, mit dem Stand von heute.
        </p>
      </PageHead>
      {byConference.length === 0 ? (
        <EmptyState title="Noch keine Zahlen">
          Hier stehen Auswertungen, sobald Bitten und Forderungen aus Beschlüssen bestätigt sind.
        </EmptyState>
      ) : (
        <>
          <Section title="Stand nach Konferenzen">
            <ConferenceBars figures={byConference} />
          </Section>
          <Section title="Zeit bis zur Stellungnahme">
            {answerTimes.length === 0 ? (
              <p className="text-muted">Noch keine Stellungnahme liegt vor.</p>
            ) : (
              <AnswerRanges times={answerTimes} />
            )}
          </Section>
          <Section title="Anteil umgesetzt nach Jahren der Beschlüsse">
            <ShareLine years={byYear} />
          </Section>
        </>
      )}
    </>
  );
}
