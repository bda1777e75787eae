import Link from 'next/link';
import { StatusChip } from '@/components/demand/status-chip';
import { CommandForm } from '@/components/ui/command-form';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/forms/form-state';
import type { LinkedDemand, MeasurePage } from '@/lib/read/measure-page';

interface Props {
  page: MeasurePage;
  unlink: FormAction;
}

/** The requests of the conference that a measure answers. */
export function LinkedDemands({ page, unlink }: Props) {
  return (
    <Section title="Beschlüsse, die danach verlangen">
      {page.demands.length === 0 ? (
        <p className="text-muted">Mit dieser Maßnahme ist keine Bitte der Konferenz verknüpft.</p>
      ) : (
        <ul className="border-line max-w-[56rem] border-t">
          {page.demands.map((demand) => (
            <Row key={demand.id} demand={demand} measureId={page.id} unlink={page.can.edit ? unlink : null} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface RowProps {
  demand: LinkedDemand;
  measureId: string;
  /** Null for whoever may not. */
  unlink: FormAction | null;
}

function Row({ demand, measureId, unlink }: RowProps) {
  const { id, citation, href, title, text, addressees, standing, note } = demand;
  return (
    <li
      data-keep
      className="border-line grid grid-cols-1 gap-x-16 gap-y-4 border-b px-8 py-12 lg:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="min-w-0">
        <Link href={href} prefetch={false} className="link figures font-medium">
          {citation}
        </Link>
        <span className="text-muted"> · {title}</span>
        <p className="mt-4">{text}</p>
        {addressees !== '' && <p className="text-muted">An: {addressees}</p>}
        {note !== null && <p className="border-line mt-4 border-l-3 pl-12 whitespace-pre-line">{note}</p>}
      </div>
      <div className="flex flex-wrap items-start gap-8 lg:flex-col lg:items-end">
        <StatusChip standing={standing} />
        {unlink && (
          <div data-print="no">
            <CommandForm
              action={unlink}
              hidden={{ demandId: id, measureId }}
              rank="tertiary"
              small
              submit={
                <>
                  Verknüpfung aufheben<span className="sr-only"> mit {citation}</span>
                </>
              }
            />
          </div>
        )}
      </div>
    </li>
  );
}
