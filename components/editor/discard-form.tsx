'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';

interface Props {
  page: Pick<EditMotionPage, 'motionId' | 'draftVersion'>;
  action: FormAction;
}

/** Throws the own draft away; the consequence is named, and the word has to be said by opening the form. */
export function DiscardForm({ page, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <details>
      <summary className="link">Entwurf verwerfen</summary>
      <form action={formAction} className="mt-12 flex max-w-[46rem] flex-col items-start gap-12">
        <FormMessage state={state} />
        <p>
          Ihr Entwurf wird gelöscht und lässt sich nicht wiederherstellen. Gespeicherte Fassungen bleiben.
        </p>
        <input type="hidden" name="motionId" value={page.motionId} />
        <input type="hidden" name="draftVersion" value={page.draftVersion} />
        <SubmitButton rank="secondary" busy="Wird verworfen …">
          Endgültig verwerfen
        </SubmitButton>
      </form>
    </details>
  );
}
