'use client';

import { useActionState } from 'react';
import { FileField } from '@/components/ui/file-field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, type FormAction } from '@/lib/forms/form-state';
import type { EditMotionPage } from '@/lib/read/edit-motion-page';

interface Props {
  page: EditMotionPage;
  action: FormAction;
}

const HINT =
  'Word (.docx) oder OpenDocument (.odt), höchstens 20 MB. Überschriften, Nummern und Aufzählungen werden übernommen; ab „Begründung“ beginnt die Begründung. Sie sehen zuerst, was sich ändern würde.';

/** Takes the text from a file; what it would change is shown before anything becomes a version. */
export function UploadForm({ page, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={page.motionId} />
      <input type="hidden" name="baseNumber" value={page.latest.number} />
      <FileField
        id="textdatei"
        label="Datei"
        hint={HINT}
        accept=".docx,.odt"
        large
        errors={state.fieldErrors.file}
        state={state}
      />
      <label className="flex items-start gap-12">
        <input type="checkbox" name="replace" value="ja" className="mt-4 size-20 shrink-0" />
        <span>Einen Entwurf, den ich schon habe, darf die Datei ersetzen.</span>
      </label>
      <div>
        <SubmitButton rank="secondary" icon="upload" busy="Wird gelesen …">
          Datei lesen
        </SubmitButton>
      </div>
    </form>
  );
}
