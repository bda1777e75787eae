import Link from 'next/link';
import { Line } from '@/components/resolution-line/line';
import type { ResolutionLine } from '@/lib/read/resolution-line';
import { routes } from '@/lib/routes';

/** On the page of a resolution: what came before and after it; nothing where it is linked with none. */
export function LineSection({ line }: { line: ResolutionLine }) {
  const alone = line.nodes.length < 2;
  if (alone && !line.can.draw) return null;
  const href = routes.resolutionLine(line.conference.number, line.number);
  return (
    <section aria-labelledby="beschlusslinie" data-print={alone ? 'no' : undefined} className="mt-32">
      <h2 id="beschlusslinie" className="text-20 mb-12 font-semibold">
        Beschlusslinie
      </h2>
      {alone ? (
        <p className="text-muted">Noch mit keinem anderen Beschluss verknüpft.</p>
      ) : (
        <Line nodes={line.nodes} />
      )}
      <p data-print="no" className="mt-8">
        <Link href={href} prefetch={false} className="link">
          {alone ? 'Mit einem früheren Beschluss verknüpfen' : 'Beschlusslinie mit Bitten und Antworten'}
        </Link>
      </p>
    </section>
  );
}
