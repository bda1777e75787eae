import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { DrawForm } from '@/components/resolution-line/draw-form';
import { Line } from '@/components/resolution-line/line';
import { LineRequests } from '@/components/resolution-line/line-requests';
import { RemoveLink } from '@/components/resolution-line/remove-link';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { currentActor } from '@/lib/auth/current-actor';
import { formatCitation } from '@/lib/i18n/citation';
import { resolutionLinePage } from '@/lib/read/resolution-line-page';
import { routeNumber } from '@/lib/route-number';
import { routeText } from '@/lib/route-text';
import { routes } from '@/lib/routes';
import { draw, remove } from './actions';

interface Props {
  params: Promise<{ conference: string; item: string }>;
}

const load = cache(async (conference: string, item: string) => {
  const [number, text] = [routeNumber(conference), routeText(item)];
  return number === null || text === null ? null : resolutionLinePage(await currentActor(), number, text);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { conference, item } = await params;
  const page = await load(conference, item);
  return page ? { title: `Beschlusslinie: ${page.title}` } : {};
}

/** From the first request to the last answer: what a resolution carries on and what carries it on. */
export default async function ResolutionLinePage({ params }: Props) {
  const { conference, item } = await params;
  const page = await load(conference, item);
  if (!page) notFound();
  const { number, year } = page.conference;
  const citation = formatCitation({ conference: number, year, item: page.number, clause: null });
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Beschlüsse', href: routes.resolutions() },
          { label: citation, href: routes.resolution(number, page.number) },
          { label: 'Beschlusslinie' },
        ]}
        overline={`Beschlusslinie · ${citation}`}
        title={page.title}
      >
        {page.nodes.length < 2 && (
          <p className="text-muted max-w-[46rem]">Dieser Beschluss ist mit keinem anderen verknüpft.</p>
        )}
      </PageHead>
      <Line
        nodes={page.nodes}
        below={({ requests }) => <LineRequests requests={requests} />}
        {...(page.can.draw
          ? { linkTool: (linkId, words) => <RemoveLink {...{ linkId, words, remove }} /> }
          : {})}
      />
      {page.can.draw && (
        <div className="mt-32">
          <Section title="Mit einem früheren Beschluss verknüpfen" screenOnly>
            <DrawForm conference={number} item={page.number} action={draw} />
          </Section>
        </div>
      )}
    </>
  );
}
