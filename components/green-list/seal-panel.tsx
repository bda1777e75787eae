'use client';

import { useActionState } from 'react';
import { Alert } from '@/components/ui/alert';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { SealingView } from '@/lib/read/green-list-page';

interface Props {
  conference: number;
  sealing: SealingView;
  action: FormAction;
}

/** What the office is about to seal, named before it does; or what is in the way. */
export function SealPanel({ conference, sealing: { items, obstacles }, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const nothing = items.length === 0 && obstacles.length === 0;
  return (
    <div className="flex flex-col gap-16">
      <FormMessage state={state} />
      {nothing && state.status === 'IDLE' && (
        <p className="text-muted">
          Zurzeit ist nichts zu versiegeln. Ein Punkt kommt hinzu, sobald für ihn in der Vorkonferenz „Grüne
          Liste“ festgehalten ist.
        </p>
      )}
      {obstacles.length > 0 && (
        <Alert tone="warn" title="Noch nicht zu versiegeln">
          <ul className="list-disc pl-20">
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{obstacle}</li>
            ))}
          </ul>
          <p className="mt-8">
            Bitte ergänzen Sie den Text oder halten Sie unter „Vorkonferenz“ ein anderes Ergebnis fest.
          </p>
        </Alert>
      )}
      {items.length > 0 && (
        <form action={formAction} className="flex flex-col gap-12">
          <input type="hidden" name="conferenceNumber" value={conference} />
          <ul>
            {items.map(({ number, title, textVersionId }) => (
              <li key={textVersionId} className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-8 py-2">
                <input type="hidden" name="textVersionIds" value={textVersionId} />
                <span className="figures font-medium">{number}</span>
                <span>{title}</span>
              </li>
            ))}
          </ul>
          {obstacles.length === 0 && <SealButton count={items.length} />}
        </form>
      )}
    </div>
  );
}

function SealButton({ count }: { count: number }) {
  return (
    <>
      <p className="text-muted max-w-[46rem]">
        Mit dem Versiegeln wird der Text jedes Punktes festgehalten und allen Ländern mitgeteilt. Ändert sich
        ein Text danach, fällt der Punkt von selbst von der Liste.
      </p>
      <div>
        <SubmitButton icon="leaf" busy="Wird versiegelt …">
          {count === 1 ? 'Einen Punkt versiegeln' : `${count} Punkte versiegeln`}
        </SubmitButton>
      </div>
    </>
  );
}
