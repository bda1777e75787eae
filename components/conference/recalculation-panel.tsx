'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { ChangeView, DeadlinesPage } from '@/lib/read/deadlines-page';

interface Props {
  conference: number;
  recalculation: NonNullable<DeadlinesPage['recalculation']>;
  action: FormAction;
}

/** What calculating anew would change, before it is done; adjusted deadlines are named and keep their day. */
export function RecalculationPanel({ conference, recalculation, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { changes, mark } = recalculation;
  const first = changes.every(({ effect }) => effect === 'ADDED');
  return (
    <section
      data-print="no"
      aria-labelledby="neu-berechnen"
      className="border-warn mb-32 rounded-[4px] border-2 p-20"
    >
      <h2 id="neu-berechnen" className="text-20 font-semibold">
        {first ? 'Fristen berechnen' : 'Fristen neu berechnen'}
      </h2>
      <p className="text-muted mt-4 max-w-[46rem]">
        {first
          ? 'Aus dem Termin der Hauptkonferenz und den Regeln ergeben sich diese Fristen.'
          : 'Der Termin der Hauptkonferenz oder die Regeln haben sich geändert. Das würde sich ändern:'}
      </p>
      <ul className="my-12">
        {changes.map((change) => (
          <li key={change.label} className="border-line border-b py-8 last:border-b-0">
            <span className="font-medium">{change.label}: </span>
            <span className="figures">{changeWords(change)}</span>
          </li>
        ))}
      </ul>
      <form action={formAction} className="flex flex-col items-start gap-12">
        <FormMessage state={state} />
        <input type="hidden" name="number" value={conference} />
        <input type="hidden" name="mark" value={mark} />
        <SubmitButton>{first ? 'Fristen übernehmen' : 'Änderungen übernehmen'}</SubmitButton>
      </form>
    </section>
  );
}

function changeWords({ effect, from, to, calculatedOn }: ChangeView): string {
  if (effect === 'ADDED') return to;
  if (effect === 'MOVED') return `vom ${from ?? ''} auf den ${to}`;
  return `bleibt am ${to}, weil von Hand gesetzt; berechnet wäre der ${calculatedOn}`;
}
