import Link from 'next/link';
import { StatusChip } from '@/components/demand/status-chip';
import { Chip } from '@/components/ui/chip';
import type { ReportedDemand } from '@/lib/domain/follow-up-report';
import {
  reportedAddressees,
  reportedAnswer,
  reportedAssessment,
  reportedPlace,
} from '@/lib/i18n/follow-up-report';
import { TERMS } from '@/lib/i18n/terms';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  demands: readonly ReportedDemand[];
  /** Against an earlier edition: only then anything can be new. */
  compared: boolean;
}

/** The requests as the Anlage puts them. */
export function ReportedDemandList({ conference, demands, compared }: Props) {
  return (
    <ul className="border-line max-w-[56rem] border-t">
      {demands.map((demand) => (
        <Line
          key={`${demand.item}/${demand.clause}-${demand.position}`}
          conference={conference}
          demand={demand}
          compared={compared}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  conference: number;
  demand: ReportedDemand;
  compared: boolean;
}

function Line({ conference, demand, compared }: LineProps) {
  const { item, clause, position, statusBefore, status } = demand;
  const answer = reportedAnswer(demand);
  const assessment = reportedAssessment(demand);
  return (
    <li data-keep className="border-line border-b py-12">
      <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
        <Link
          href={routes.demand({ conference, item, clause, position })}
          prefetch={false}
          className="link figures font-medium"
        >
          {reportedPlace(demand)}
        </Link>
        <StatusChip standing={demand} />
        {compared && statusBefore === null && <Chip tone="info">neu</Chip>}
        {statusBefore !== null && statusBefore !== status && (
          <span className="text-muted">zuvor: {TERMS.FollowUpStatus[statusBefore]}</span>
        )}
      </p>
      <p className="text-14 text-muted">
        {TERMS.DemandKind[demand.kind]} an: {reportedAddressees(demand)} · {demand.title}
      </p>
      <p className="max-w-[75ch]">{demand.text}</p>
      {answer && <p className="mt-4 max-w-[75ch] whitespace-pre-line">{answer}</p>}
      {assessment && <p className="mt-4 max-w-[75ch] whitespace-pre-line">{assessment}</p>}
    </li>
  );
}
