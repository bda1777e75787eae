import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import type { Neighbour } from '@/lib/read/resolution-page';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  previous: Neighbour | null;
  next: Neighbour | null;
}

/** To the resolution before and after, in the order of the agenda. */
export function ResolutionNeighbours({ conference, previous, next }: Props) {
  return (
    <nav
      aria-label="Weitere Beschlüsse dieser Konferenz"
      className="border-line mt-32 grid grid-cols-1 gap-16 border-t pt-16 sm:grid-cols-2"
    >
      {previous ? <NeighbourLink conference={conference} neighbour={previous} direction="back" /> : <span />}
      {next && <NeighbourLink conference={conference} neighbour={next} direction="forward" />}
    </nav>
  );
}

function NeighbourLink({
  conference,
  neighbour,
  direction,
}: {
  conference: number;
  neighbour: Neighbour;
  direction: 'back' | 'forward';
}) {
  const back = direction === 'back';
  return (
    <Link
      href={routes.resolution(conference, neighbour.number)}
      prefetch={false}
      rel={back ? 'prev' : 'next'}
      className={`group text-ink flex items-start gap-8 ${back ? '' : 'sm:flex-row-reverse sm:text-right'}`}
    >
      <span className="text-accent pt-2">
        <Icon name={direction} />
      </span>
      <span>
        <span className="figures text-muted block">
          <span className="sr-only">{back ? 'Vorheriger Beschluss: ' : 'Nächster Beschluss: '}</span>
          TOP {neighbour.number}
        </span>
        <span className="group-hover:text-accent underline underline-offset-4">{neighbour.title}</span>
      </span>
    </Link>
  );
}
