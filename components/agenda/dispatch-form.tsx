'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { AgendaDispatchPage } from '@/lib/read/agenda-dispatch-page';

interface Props {
  page: AgendaDispatchPage;
  action: FormAction;
}

/** Sends the edition out that was shown above, with a note where one is written. */
export function DispatchForm({ page, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { letter, seals, findings } = page;
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="conferenceNumber" value={page.number} />
      <input type="hidden" name="contentHash" value={seals.content} />
      <TextField
        name="coverNote"
        label="Begleitschreiben (freiwillig)"
        hint="Steht für die Länder bei dieser Fassung."
        rows={5}
        defaultValue={typedValue(state, 'coverNote')}
        errors={state.fieldErrors.coverNote}
      />
      {findings.length > 0 && (
        <label className="flex items-start gap-12">
          <input
            type="checkbox"
            name="acceptedFindings"
            value={seals.findings}
            className="mt-2 size-20 shrink-0 accent-(--kern-color-action-default)"
          />
          <span>
            <span className="font-medium">Trotz der offenen Punkte der Prüfung versenden</span>
            <span className="text-14 text-muted block">
              Länder, deren Bestätigung aussteht, nennt diese Fassung nicht als Antragsteller.
            </span>
          </span>
        </label>
      )}
      <p className="text-muted">
        Beim Versenden wird die Fassung {letter} unveränderlich abgelegt, alle TOP-Nummern stehen von da an
        fest, und alle Länder werden benachrichtigt.
      </p>
      <div>
        <SubmitButton icon="circular" busy="Wird versandt …">
          Fassung {letter} versenden
        </SubmitButton>
      </div>
    </form>
  );
}
