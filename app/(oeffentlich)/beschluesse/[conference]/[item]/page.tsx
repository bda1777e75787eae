import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Citation } from '@/components/resolution/citation';
import { ResolutionFiles } from '@/components/resolution/resolution-files';
import { ResolutionHead } from '@/components/resolution/resolution-head';
import { ResolutionNeighbours } from '@/components/resolution/resolution-neighbours';
import { LineSection } from '@/components/resolution-line/line-section';
import { PrintedStatements } from '@/components/statement/printed-statements';
import { MandatedGroups } from '@/components/working-group/mandated-groups';
import { currentActor } from '@/lib/auth/current-actor';
import { mandatedGroups } from '@/lib/read/mandated-groups';
import { ownState } from '@/lib/read/own-state';
import { resolutionLine } from '@/lib/read/resolution-line';
import { resolutionPage } from '@/lib/read/resolution-page';
import { routeNumber } from '@/lib/route-number';
import { routeText } from '@/lib/route-text';
import { routes } from '@/lib/routes';
import { ownAddress } from '../../../../own-address';
import { DecidedText } from './decided-text';

interface Props {
  params: Promise<{ conference: string; item: string }>;
}

const load = cache(async (conference: string, item: string) => {
  const [number, text] = [routeNumber(conference), routeText(item)];
  return number === null || text === null ? null : resolutionPage(await currentActor(), number, text);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { conference, item } = await params;
  const page = await load(conference, item);
  return page ? { title: `${page.citation}: ${page.title}` } : {};
}

/** The permanent page of a resolution. */
export default async function ResolutionPage({ params }: Props) {
  const { conference, item } = await params;
  const page = await load(conference, item);
  if (!page) notFound();
  const { number } = page.conference;
  const address = await ownAddress(routes.resolution(number, page.number));
  const line = await resolutionLine(await currentActor(), number, page.number);
  return (
    <article>
      <ResolutionHead page={page} ownState={ownState(await currentActor())} />
      <DecidedText page={page} address={address} />
      <PrintedStatements statements={page.statements} />
      {line && <LineSection line={line} />}
      <MandatedGroups groups={await mandatedGroups(await currentActor(), number, page.number)} />
      <div data-print="no" className="text-14 mt-16 max-w-[46rem]">
        <Citation citation={page.citation} address={address} label="Ganzen Beschluss zitieren" />
      </div>
      <ResolutionFiles conference={number} item={page.number} />
      <p className="mt-24 hidden print:block">
        {page.citation}, {address}
      </p>
      <ResolutionNeighbours conference={number} previous={page.previous} next={page.next} />
    </article>
  );
}
