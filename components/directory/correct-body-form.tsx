'use client';

import { useActionState } from 'react';
import { BodyFields } from '@/components/directory/body-fields';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { BodyPage } from '@/lib/read/body-page';

/** What the directory says of a body now. */
export function CorrectBodyForm({ body, action }: { body: BodyPage; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ code: body.code, version: body.version }} />
      <BodyFields state={state} known={body} />
      <p className="text-muted">Versandte Schreiben behalten, was sie gedruckt haben.</p>
      <div>
        <SubmitButton rank="secondary">Angaben speichern</SubmitButton>
      </div>
    </form>
  );
}
