import { chairTerm } from '@/lib/domain/chair';
import type { DemandDue } from '@/lib/domain/demand';
import { readDemands } from '@/lib/demand-reading/read-demands';
import { printJson } from './print-json';

/** `npm run --silent demands:read -- FILE`: what the resolutions of minutes ask of whom, one entry a request. */
await printJson('demands:read', ({ minutes }) =>
  minutes.resolutions.flatMap(({ number, title, blocks }) =>
    readDemands({ number, title, blocks, conference: minutes.conference.number }).map(
      ({ clause, kind, addressees, text, due, followUp }) => ({
        ...{ item: number, clause, kind, addressees, text },
        ...{ due: due && printedDue(due), followUp },
      }),
    ),
  ),
);

/** An ISO day, or the conference with the year in which its chair's term ends: "20. IntMK 2025". */
function printedDue({ conference, on }: DemandDue): string | null {
  if (on !== null || conference === null) return on;
  const year = chairTerm(conference)?.endsOn.slice(0, 4);
  return year === undefined ? `${conference}. IntMK` : `${conference}. IntMK ${year}`;
}
