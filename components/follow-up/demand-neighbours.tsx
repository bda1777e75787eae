import Link from 'next/link';
import { Section } from '@/components/ui/section';
import type { DemandNeighbours as Neighbours, NeighbourView } from '@/lib/read/demand-neighbours';
import { routes, type DemandPlace } from '@/lib/routes';

/** What belongs with a request: its resolution over the years, what goes on with it, what the same Ziffer also asks. */
export function DemandNeighbours({ neighbours, place }: { neighbours: Neighbours; place: DemandPlace }) {
  const { continuedBy, continues, sameClause } = neighbours;
  const alone = continuedBy === null && continues.length + sameClause.length === 0;
  return (
    <Section title="Zusammenhang" screenOnly={alone}>
      <div className="flex max-w-[56rem] flex-col gap-16">
        {continuedBy && <List title="Fortgeschrieben durch" rows={[continuedBy]} />}
        <List title="Schreibt fort" rows={continues} />
        <List title="In derselben Ziffer" rows={sameClause} />
        <p data-print="no" className="flex flex-wrap gap-x-24 gap-y-8">
          <Link href={routes.resolution(place.conference, place.item)} prefetch={false} className="link">
            Zum Beschluss
          </Link>
          <Link href={routes.resolutionLine(place.conference, place.item)} prefetch={false} className="link">
            Zur Beschlusslinie
          </Link>
          <Link href={routes.followUp({ conference: place.conference })} prefetch={false} className="link">
            Alle Bitten der {place.conference}. IntMK
          </Link>
        </p>
      </div>
    </Section>
  );
}

function List({ title, rows }: { title: string; rows: readonly NeighbourView[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul>
        {rows.map(({ citation, text, href }) => (
          <li key={href} className="mt-4">
            <Link href={href} prefetch={false} className="link figures">
              {citation}
            </Link>
            <span className="block max-w-[75ch]">„{text}“</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
