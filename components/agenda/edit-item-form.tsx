'use client';

import { useActionState } from 'react';
import { ApplicantFields } from '@/components/agenda/applicant-fields';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { EditableItem } from '@/lib/read/edit-agenda-page';

interface Props {
  item: EditableItem;
  action: FormAction;
}

/** Title and applicants of an item that has no motion. */
export function EditItemForm({ item, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex flex-col gap-12">
      <FormMessage state={state} />
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <TextField
        id={`title-${item.id}`}
        name="title"
        label="Titel"
        defaultValue={typedValue(state, 'title', item.title)}
        errors={state.fieldErrors.title}
      />
      {item.kind !== 'SECTION' && <ApplicantFields item={item} state={state} />}
      <div>
        <SubmitButton rank="secondary">Speichern</SubmitButton>
      </div>
    </form>
  );
}
