'use client';

import { useActionState } from 'react';
import { CONTROL, describedBy, FieldFrame, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

const HINT = 'PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), PNG oder JPEG, höchstens 20 MB.';

/** A file with the title under which it is listed. */
export function AttachmentForm({ motionId, action }: { motionId: string; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  const errors = state.fieldErrors.file;
  return (
    <form action={formAction} noValidate className="flex max-w-[36rem] flex-col gap-12">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={motionId} />
      <FieldFrame id="anlage-datei" label="Datei" hint={HINT} errors={errors}>
        <input
          id="anlage-datei"
          name="file"
          type="file"
          accept=".pdf,.docx,.xlsx,.odt,.ods,.png,.jpg,.jpeg"
          aria-describedby={describedBy('anlage-datei', HINT, errors)}
          aria-invalid={errors?.length ? true : undefined}
          className={CONTROL}
        />
      </FieldFrame>
      <TextField
        id="anlage-titel"
        name="title"
        label="Bezeichnung"
        hint="Leer: der Name der Datei."
        defaultValue={typedValue(state, 'title')}
        errors={state.fieldErrors.title}
      />
      <div>
        <SubmitButton rank="secondary" icon="upload">
          Hinzufügen
        </SubmitButton>
      </div>
    </form>
  );
}
