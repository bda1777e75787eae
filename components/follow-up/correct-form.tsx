'use client';

import { useActionState } from 'react';
import { AnswerFields } from '@/components/follow-up/answer-fields';
import { EvidenceFields } from '@/components/follow-up/evidence-fields';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, isTicked, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { EntryView } from '@/lib/read/demand-entries';

/** Another wording in the place of an entry; the earlier one stays to be read by the members. */
export function CorrectForm({ entry, action }: { entry: EntryView; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  const { id, version, kind, text, files } = entry;
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-16">
      <FormMessage state={state} />
      <p className="text-muted">Der bisherige Wortlaut bleibt als frühere Fassung für die Länder lesbar.</p>
      <HiddenFields values={{ entryId: id, version }} />
      {kind === 'ANSWERED' ? (
        <AnswerFields state={state} id={`berichtigung-${id}`} text={text ?? ''} />
      ) : (
        <TextField
          id={`berichtigung-${id}-text`}
          name="text"
          label={kind === 'ASSESSED' ? 'Begründung' : 'Vermerk'}
          rows={5}
          defaultValue={typedValue(state, 'text', text ?? '')}
          errors={state.fieldErrors.text}
        />
      )}
      {kind === 'ASSESSED' && (
        <EvidenceFields
          state={state}
          id={`berichtigung-${id}`}
          evidence={entry.evidence ?? ''}
          judgedBy={entry.judgedBy ?? ''}
        />
      )}
      {files.length > 0 && (
        <CheckboxField
          id={`berichtigung-${id}-dateien`}
          name="keepsFiles"
          label={
            files.length === 1 ? 'Die vorhandene Datei beibehalten' : 'Die vorhandenen Dateien beibehalten'
          }
          defaultChecked={isTicked(state, 'keepsFiles', true)}
        />
      )}
      <div>
        <SubmitButton rank="secondary" small>
          Berichtigung speichern
        </SubmitButton>
      </div>
    </form>
  );
}
