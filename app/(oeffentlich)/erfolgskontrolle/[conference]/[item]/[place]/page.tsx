import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { LinkedMeasures } from '@/components/action-plan/linked-measures';
import { AnswerForm } from '@/components/follow-up/answer-form';
import { DemandGoal } from '@/components/follow-up/demand-goal';
import { DemandHead } from '@/components/follow-up/demand-head';
import { DemandNeighbours } from '@/components/follow-up/demand-neighbours';
import { DemandTimeline } from '@/components/follow-up/demand-timeline';
import { OfficeDesk } from '@/components/follow-up/office-desk';
import { RemovedDemand } from '@/components/follow-up/removed-demand';
import { Section } from '@/components/ui/section';
import { currentActor } from '@/lib/auth/current-actor';
import { demandPage } from '@/lib/read/demand-page';
import { formerDemand } from '@/lib/read/former-demand';
import { linkedMeasures } from '@/lib/read/linked-measures';
import { routes } from '@/lib/routes';
import * as answerActions from '../../../../../(intern)/anfragen/actions';
import * as planActions from '../../../../aktionsplan/actions';
import { ownAddress } from '../../../../../own-address';
import * as actions from './actions';
import { demandPlace, type DemandParams } from './demand-place';

interface Props {
  params: Promise<DemandParams>;
}

const load = cache(async (conference: string, item: string, place: string) => {
  const found = demandPlace({ conference, item, place });
  return found && demandPage(await currentActor(), found);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { conference, item, place } = await params;
  const page = await load(conference, item, place);
  return page ? { title: `${page.kind}, ${page.citation}` } : {};
}

/** The permanent page of one request: what was asked, what came of it, and what this reader can do about it. */
export default async function DemandPage({ params }: Props) {
  const { conference, item, place } = await params;
  const page = await load(conference, item, place);
  if (!page) return former({ conference, item, place });
  const { answer, office } = page;
  return (
    <article>
      <DemandHead page={page} />
      <DemandTimeline page={page} actions={actions} />
      {answer && (
        <Section
          title={answer.lastAnswerId === null ? 'Stellung nehmen' : 'Ergänzend Stellung nehmen'}
          screenOnly
        >
          <AnswerForm demandId={page.id} {...answer} action={answerActions.answer} />
        </Section>
      )}
      {office && <OfficeDesk page={page} office={office} actions={actions} />}
      <DemandGoal page={page} actions={actions} />
      <LinkedMeasures view={await linkedMeasures(await currentActor(), page)} actions={planActions} />
      <DemandNeighbours neighbours={page.neighbours} place={page.place} />
      <p className="mt-24 hidden print:block">
        {page.citation}, {await ownAddress(routes.demand(page.place))}
      </p>
    </article>
  );
}

/** An address that stands in a letter or a note leads to what became of its request. */
async function former(params: DemandParams) {
  const place = demandPlace(params);
  const found = place && (await formerDemand(await currentActor(), place));
  if (!found) notFound();
  if (found.kind === 'MOVED') redirect(routes.demand(found.place));
  return <RemovedDemand former={found} place={place} />;
}
