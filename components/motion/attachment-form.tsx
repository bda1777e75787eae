'use client';

import { useActionState } from 'react';
import { TextField } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';

const HINT = 'PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), PNG oder JPEG, höchstens 20 MB.';

/** A file with the title under which it is listed. */
export function AttachmentForm({ motionId, action }: { motionId: string; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex max-w-[36rem] flex-col gap-12">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={motionId} />
      <FileField id="anlage-datei" label="Datei" hint={HINT} errors={state.fieldErrors.file} state={state} />
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
