import Link from 'next/link';
import { StatusChip } from '@/components/demand/status-chip';
import { Chip } from '@/components/ui/chip';
import { bodyAbbreviation } from '@/lib/domain/body-abbreviation';
import { formatList } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';
import type { ClauseDemand } from '@/lib/read/resolution-demands';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  /** TOP without "TOP". */
  item: string;
  demands: readonly ClauseDemand[];
}

/** What became of the requests of one Ziffer, each with the way to its answers; nothing where nothing is followed up. */
export function ClauseDemands({ conference, item, demands }: Props) {
  if (demands.length === 0) return null;
  return (
    <ul className="mb-4 flex list-none flex-col gap-4 p-0" aria-label="Erfolgskontrolle">
      {demands.map((demand) => (
        <li key={demand.id} className="flex flex-wrap items-center gap-x-8 gap-y-4">
          {demand.confirmed ? (
            <>
              <StatusChip standing={demand.standing} />
              <Link className="link" prefetch={false} href={routes.demand({ ...demand, conference, item })}>
                {askWords(demand)}
              </Link>
            </>
          ) : (
            <Suggestion conference={conference} demand={demand} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Suggestion({ conference, demand }: { conference: number; demand: ClauseDemand }) {
  return (
    <>
      <Chip icon="info">Vorschlag</Chip>
      {demand.can.review ? (
        <Link className="link" prefetch={false} href={routes.demandReview(conference, demand.id)}>
          {askWords(demand)}
          <span className="sr-only"> auswerten</span>
        </Link>
      ) : (
        <span>{askWords(demand)}</span>
      )}
    </>
  );
}

/** "Prüfbitte an BMI und KMK" */
function askWords({ kind, addressees }: ClauseDemand): string {
  const word = TERMS.DemandKind[kind];
  if (addressees.length === 0 || kind === 'COMMITMENT') return word;
  return `${word} an ${formatList(addressees.map(({ code, name }) => bodyAbbreviation(code) ?? name))}`;
}
