'use client';

import { useActionState } from 'react';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { EditAgendaPage } from '@/lib/read/edit-agenda-page';

const KINDS = [
  { value: 'ITEM', label: 'Tagesordnungspunkt' },
  { value: 'SECTION', label: 'Abschnitt' },
  { value: 'KAMIN', label: 'Kaminthema' },
  { value: 'FORMAL', label: 'Formalie (A, B, C …)' },
];

interface Props {
  page: EditAgendaPage;
  action: FormAction;
}

/** A new section or item that has no motion; it goes to the end of where it stands. */
export function AddItemForm({ page, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} noValidate className="flex flex-col gap-12">
      <FormMessage state={state} />
      <input type="hidden" name="conferenceNumber" value={page.number} />
      <TextField
        name="title"
        id="new-title"
        label="Titel"
        defaultValue={typedValue(state, 'title')}
        errors={state.fieldErrors.title}
      />
      <SelectField
        name="kind"
        id="new-kind"
        label="Art"
        options={KINDS}
        defaultValue={typedValue(state, 'kind', 'ITEM')}
      />
      <SelectField
        name="section"
        id="new-section"
        label="Abschnitt"
        hint="Abschnitte und Formalien stehen immer auf der obersten Ebene."
        options={sectionOptions(page)}
        defaultValue={typedValue(state, 'section', 'top')}
      />
      <div>
        <SubmitButton rank="secondary">Hinzufügen</SubmitButton>
      </div>
    </form>
  );
}

/** The top and every section, to choose from. */
export function sectionOptions({ sections }: Pick<EditAgendaPage, 'sections'>) {
  return [
    { value: 'top', label: 'als einzelner Punkt' },
    ...sections.map(({ id, label }) => ({ value: id, label })),
  ];
}
