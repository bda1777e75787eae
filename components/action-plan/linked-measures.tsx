import Link from 'next/link';
import { LinkForm } from '@/components/action-plan/link-form';
import { MeasureStatusChip } from '@/components/action-plan/measure-status-chip';
import { CommandForm } from '@/components/ui/command-form';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/forms/form-state';
import type { LinkedMeasure, LinkedMeasures as View } from '@/lib/read/linked-measures';
import { routes } from '@/lib/routes';

interface Props {
  view: View;
  /** app/(oeffentlich)/aktionsplan/actions */
  actions: { link: FormAction; unlink: FormAction };
}

/** The measures of the Aktionsplan that answer a request, on its page; nothing where there are none to see. */
export function LinkedMeasures({ view, actions }: Props) {
  const { demandId, measures, choices } = view;
  if (measures.length === 0 && choices === null) return null;
  return (
    <Section title="Maßnahmen des Aktionsplans">
      <div className="flex max-w-[56rem] flex-col gap-16">
        {measures.length === 0 ? (
          <p className="text-muted">Noch keine Maßnahme verknüpft.</p>
        ) : (
          <ul className="border-line border-t">
            {measures.map((measure) => (
              <MeasureRow
                key={measure.id}
                measure={measure}
                demandId={demandId}
                unlink={choices === null ? null : actions.unlink}
              />
            ))}
          </ul>
        )}
        {choices !== null && (
          <details data-print="no">
            <summary className="link w-fit cursor-pointer">Maßnahme verknüpfen</summary>
            <LinkForm
              action={actions.link}
              hidden={{ demandId }}
              choice={{ name: 'measureId', label: 'Maßnahme', options: choices }}
            />
          </details>
        )}
      </div>
    </Section>
  );
}

interface RowProps {
  measure: LinkedMeasure;
  demandId: string;
  /** Null for whoever may not. */
  unlink: FormAction | null;
}

function MeasureRow({ measure, demandId, unlink }: RowProps) {
  const { id, number, title, bodies, status, note } = measure;
  return (
    <li
      data-keep
      className="border-line grid grid-cols-[4rem_minmax(0,1fr)] gap-x-8 gap-y-4 border-b px-8 py-8 lg:grid-cols-[4rem_minmax(0,1fr)_auto]"
    >
      <span className="figures font-medium">{number}</span>
      <div className="min-w-0">
        <Link href={routes.measure(number)} prefetch={false} className="link font-medium">
          {title}
        </Link>
        <p className="text-muted">{bodies}</p>
        {note !== null && <p className="mt-4 whitespace-pre-line">{note}</p>}
      </div>
      <div className="col-start-2 flex flex-wrap items-start gap-8 lg:col-start-3">
        <MeasureStatusChip status={status} />
        {unlink && (
          <div data-print="no">
            <CommandForm
              action={unlink}
              hidden={{ demandId, measureId: id }}
              rank="tertiary"
              small
              submit={
                <>
                  Verknüpfung aufheben<span className="sr-only"> mit Maßnahme {number}</span>
                </>
              }
            />
          </div>
        )}
      </div>
    </li>
  );
}
