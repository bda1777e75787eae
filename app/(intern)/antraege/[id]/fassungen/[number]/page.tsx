import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { VersionFacts } from '@/components/motion-diff/version-facts';
import { ResolutionText } from '@/components/resolution/resolution-text';
import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireUser } from '@/lib/auth/current-actor';
import { motionVersionPage } from '@/lib/read/motion-version-page';
import { routeNumber } from '@/lib/route-number';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Fassung eines Antrags' };

/** One version of a motion as it was saved; it never changes. */
export default async function MotionVersionPage({
  params,
}: {
  params: Promise<{ id: string; number: string }>;
}) {
  const { id, number: sent } = await params;
  const number = routeNumber(sent);
  if (number === null) notFound();
  const page = await motionVersionPage(await requireUser(routes.motionVersion(id, number)), id, number);
  if (!page) notFound();
  return (
    <>
      <PageHead
        crumbs={[
          { label: 'Anträge', href: routes.motions() },
          { label: 'Antrag', href: routes.motion(id) },
          { label: `Fassung ${number}` },
        ]}
        overline={`Fassung ${number}${number === page.latestNumber ? ', die aktuelle' : ` von ${page.latestNumber}`}`}
        title={page.title}
        actions={
          number > 1 && (
            <ButtonLink href={routes.motionComparison(id, { from: number - 1, to: number })}>
              Mit Fassung {number - 1} vergleichen
            </ButtonLink>
          )
        }
      >
        <VersionFacts page={page} />
      </PageHead>
      <Section title="Beschlussvorschlag">
        {page.blocks.length > 0 ? (
          <ResolutionText blocks={page.blocks} />
        ) : (
          <p className="text-muted">Diese Fassung hat keinen Beschlussvorschlag.</p>
        )}
      </Section>
      {page.rationale.length > 0 && (
        <Section title="Begründung">
          <ResolutionText blocks={page.rationale} />
        </Section>
      )}
      <nav aria-label="Weitere Fassungen" data-print="no" className="flex flex-wrap gap-x-24 gap-y-8">
        {number > 1 && (
          <Link className="link" prefetch={false} href={routes.motionVersion(id, number - 1)}>
            Vorherige Fassung {number - 1}
          </Link>
        )}
        {number < page.latestNumber && (
          <Link className="link" prefetch={false} href={routes.motionVersion(id, number + 1)}>
            Nächste Fassung {number + 1}
          </Link>
        )}
      </nav>
    </>
  );
}
