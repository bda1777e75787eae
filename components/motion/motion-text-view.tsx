import Link from 'next/link';
import type { ReactNode } from 'react';
import { ResolutionText } from '@/components/resolution/resolution-text';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { MotionPage } from '@/lib/read/motion-page';
import { routes } from '@/lib/routes';

interface Props {
  page: MotionPage;
  /** What stands below a Ziffer: proposals and comments on it. */
  clauseTools?: (clause: { number: number; anchor: string }) => ReactNode;
}

/** The latest version of a motion: proposed resolution and Begründung, with the way to its earlier versions. */
export function MotionTextView({ page, clauseTools }: Props) {
  const { id, text } = page;
  if (!text)
    return (
      <Section title="Text">
        {page.topic?.summary && <p className="mb-16 max-w-[46rem]">{page.topic.summary}</p>}
        <EmptyState title="Noch kein Text">
          {page.can.edit
            ? 'Mit „Text schreiben“ beginnen Sie die erste Fassung. Bis zur Anmeldung lesen sie nur Ihr Land und die Länder, die Sie einladen.'
            : 'Der Text dieses Antrags ist noch nicht geschrieben.'}
        </EmptyState>
      </Section>
    );
  return (
    <>
      <Section title={`Beschlussvorschlag, Fassung ${text.number}`}>
        <p className="text-muted mb-12 flex flex-wrap gap-x-16 gap-y-4">
          <span>
            {text.author}
            {text.editorial && ' · redaktionelle Änderung'}
          </span>
          <VersionLinks id={id} number={text.number} />
        </p>
        {text.blocks.length > 0 ? (
          <ResolutionText blocks={text.blocks} clauseTools={clauseTools} />
        ) : (
          <p className="text-muted">Diese Fassung hat keinen Beschlussvorschlag.</p>
        )}
      </Section>
      {page.rationale.length > 0 && (
        <Section title="Begründung">
          <ResolutionText blocks={page.rationale} anchorPrefix="begruendung-" />
        </Section>
      )}
    </>
  );
}

function VersionLinks({ id, number }: { id: string; number: number }) {
  return (
    <span data-print="no" className="flex flex-wrap gap-x-16">
      <Link className="link" prefetch={false} href={routes.motionVersion(id, number)}>
        Bleibende Adresse der Fassung {number}
      </Link>
      {number > 1 && (
        <Link
          className="link"
          prefetch={false}
          href={routes.motionComparison(id, { from: number - 1, to: number })}
        >
          Vergleich mit Fassung {number - 1}
        </Link>
      )}
    </span>
  );
}
