import Link from 'next/link';
import { StatusChip } from '@/components/demand/status-chip';
import type { LineRequest } from '@/lib/read/resolution-line-page';
import { routes } from '@/lib/routes';

/** What a resolution on the line asked for, how far that has come and what was answered last. */
export function LineRequests({ requests }: { requests: readonly LineRequest[] }) {
  if (requests.length === 0) return null;
  return (
    <ul className="mt-12 flex max-w-[46rem] flex-col gap-12">
      {requests.map(({ place, text, addressees, standing, answer }) => (
        <li key={`${place.clause}-${place.position}`} className="bg-hued rounded-[4px] p-12">
          <p className="mb-4 flex flex-wrap items-center gap-8">
            <Link href={routes.demand(place)} prefetch={false} className="link font-medium">
              {place.clause === 0 ? 'Bitte' : `Ziffer ${place.clause}`}
              {addressees && ` an ${addressees}`}
            </Link>
            <StatusChip standing={standing} />
          </p>
          <p className="hyphens-auto">„{text}“</p>
          {answer && (
            <div className="border-line-strong mt-8 border-l-4 pl-12">
              <p className="text-14 text-muted">Letzte Stellungnahme: {answer.head}</p>
              {answer.text && <p className="hyphens-auto">{answer.text}</p>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
