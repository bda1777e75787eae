import { AdjustDeadlineForm } from '@/components/conference/adjust-deadline-form';
import { ResetDeadlineForm } from '@/components/conference/reset-deadline-form';
import { WarningList } from '@/components/conference/warning-list';
import { Chip } from '@/components/ui/chip';
import type { FormAction } from '@/lib/forms/form-state';
import type { DeadlineRow } from '@/lib/read/deadline-row';

export interface DeadlineActions {
  adjust: FormAction;
  reset: FormAction;
}

interface Props {
  conference: number;
  deadlines: readonly DeadlineRow[];
  /** Null: for reading only. */
  actions: DeadlineActions | null;
}

/** Every deadline with what explains its day; for the chair's office also with what moves it. */
export function DeadlineDetails({ conference, deadlines, actions }: Props) {
  return (
    <ul
      aria-label="Fristen im Einzelnen"
      className="border-line grid grid-cols-1 gap-x-48 border-t xl:grid-cols-2"
    >
      {deadlines.map((deadline) => (
        <li key={deadline.kind} data-keep className="border-line border-b py-12">
          <h3 className="flex flex-wrap items-center gap-8 font-semibold">
            {deadline.label}
            {deadline.adjusted && (
              <Chip tone="info" icon="edit">
                von Hand gesetzt
              </Chip>
            )}
          </h3>
          <p className="figures">
            {deadline.date} <span className="text-muted">· {deadline.remaining}</span>
          </p>
          <Explanation deadline={deadline} />
          <WarningList warnings={deadline.warnings} />
          {actions && (
            <div data-print="no" className="mt-8 flex flex-col items-start gap-8">
              <details className="w-full">
                <summary className="link min-h-32">
                  Verlegen<span className="sr-only">: {deadline.label}</span>
                </summary>
                <AdjustDeadlineForm conference={conference} deadline={deadline} action={actions.adjust} />
              </details>
              {deadline.adjusted?.calculated && (
                <ResetDeadlineForm conference={conference} deadline={deadline} action={actions.reset} />
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Explanation({ deadline: { adjusted, moved } }: { deadline: DeadlineRow }) {
  if (adjusted)
    return (
      <p className="text-muted">
        {adjusted.calculated ? `Berechnet: ${adjusted.calculated}.` : 'Nicht berechnet.'}
        {adjusted.reason && ` Grund: ${adjusted.reason}`}
      </p>
    );
  if (moved)
    return (
      <p className="text-muted">
        Vorgezogen vom {moved.from}: {moved.because.join('; ')}.
      </p>
    );
  return null;
}
