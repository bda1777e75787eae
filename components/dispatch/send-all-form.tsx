'use client';

import { useActionState } from 'react';
import { SendingFields } from '@/components/dispatch/sending-fields';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { DispatchRow } from '@/lib/read/dispatch-row';

interface Props {
  drafts: readonly DispatchRow[];
  /** ISO. */
  today: string;
  action: FormAction;
}

/** All drafts that are shown, sent at once. */
export function SendAllForm({ drafts, today, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="mt-16 flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      {drafts.map(({ id, version }) => (
        <input key={id} type="hidden" name="drafts" value={`${id} ${version}`} />
      ))}
      <SendingFields state={state} today={today} />
      <p className="text-muted">
        Das Programm verschickt nichts selbst: Es legt jedes Schreiben unveränderlich mit seiner PDF-Datei ab,
        vermerkt den Versand bei jeder Bitte und benachrichtigt angemeldete Gäste der Stelle.
      </p>
      <div>
        <SubmitButton icon="circular" busy="Wird vermerkt …">
          {drafts.length === 1
            ? 'Entwurf als versandt vermerken'
            : `Alle ${drafts.length} Entwürfe als versandt vermerken`}
        </SubmitButton>
      </div>
    </form>
  );
}
