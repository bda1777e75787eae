import Link from 'next/link';
import type { LinkProposalView } from '@/lib/read/resolution-links-page';
import { routes } from '@/lib/routes';

/** One of two resolutions with the words that tie it to the other. */
export function Passage({ label, end }: { label: string; end: LinkProposalView['from'] }) {
  return (
    <section aria-label={`${label}: ${end.citation}`} className="min-w-0">
      <p className="text-14 text-muted figures">
        {label}: {end.citation}
      </p>
      <h3 className="mb-8">
        <Link
          href={routes.resolution(end.conference, end.number)}
          prefetch={false}
          className="link font-medium"
        >
          {end.title}
        </Link>
      </h3>
      <p className="hyphens-auto">
        {end.passage.map(({ text, marked }, index) =>
          marked ? (
            <mark key={index} className="text-ink bg-info-tint">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </section>
  );
}
