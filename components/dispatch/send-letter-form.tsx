'use client';

import { useActionState } from 'react';
import { SendingFields } from '@/components/dispatch/sending-fields';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { DraftView } from '@/lib/read/dispatch-page';

interface Props {
  letter: { id: string; version: number };
  draft: DraftView;
  action: FormAction;
}

/** Marks a letter as sent. */
export function SendLetterForm({ letter, draft, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ dispatchId: letter.id, version: letter.version }} />
      <SendingFields state={state} today={draft.today} />
      <p className="text-muted">
        Das Programm verschickt nichts selbst. Mit dem Vermerk bleibt das Schreiben unverändert mit seiner
        PDF-Datei abgelegt, der Versand steht bei jeder Bitte, und angemeldete Gäste der Stelle werden
        benachrichtigt.{' '}
        {draft.email !== null && (
          <>
            Im Verzeichnis steht die Adresse <span className="break-all">{draft.email}</span>.
          </>
        )}
      </p>
      <div>
        <SubmitButton icon="circular" busy="Wird vermerkt …">
          Als versandt vermerken
        </SubmitButton>
      </div>
    </form>
  );
}
