'use client';

import { useActionState } from 'react';
import { MemberRow } from '@/components/attendance/member-row';
import { ButtonLink } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { IDLE, typedValue, type FormAction } from '@/lib/forms/form-state';
import type { DelegationForm as Form } from '@/lib/read/attendance-form';
import { routes } from '@/lib/routes';

interface Props {
  conference: number;
  form: Form;
  action: FormAction;
}

/** Empty rows to write into; saved, the form comes back with as many again. */
const SPARE_ROWS = 3;

/** Who comes for a Land or as a guest, the whole list at once. */
export function DelegationForm({ conference, form, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const { seal, delegationId, members } = form;
  const target: Record<string, string> = form.state
    ? { state: form.state }
    : delegationId === null
      ? {}
      : { delegationId };
  const rows = Math.max(members.length + SPARE_ROWS, state.values.name?.length ?? 0);
  return (
    <form action={formAction} noValidate className="flex flex-col gap-16">
      <FormMessage state={state} />
      <HiddenFields values={{ conferenceNumber: conference, seen: seal, ...target }} />
      <PrintedName
        form={form}
        value={typedValue(state, 'printedName', form.printedName)}
        errors={state.fieldErrors.printedName}
      />
      {state.fieldErrors.name && <p className="text-bad font-medium">{state.fieldErrors.name.join(' ')}</p>}
      {Array.from({ length: rows }, (_, index) => (
        <MemberRow
          // A row is its place: the list is sent as a whole.
          key={index}
          index={index}
          member={members[index] ?? null}
          state={state}
          chairs={form.chairs}
        />
      ))}
      <p className="text-14 text-muted">
        Zeilen ohne Namen entfallen. Wer die Delegation leitet, steht in der Niederschrift an erster Stelle.
        Reichen die Zeilen nicht, speichern Sie und öffnen die Liste erneut.
      </p>
      <div className="flex flex-wrap gap-8">
        <SubmitButton>Liste speichern</SubmitButton>
        <ButtonLink href={routes.attendance(conference)}>Abbrechen</ButtonLink>
      </div>
    </form>
  );
}

function PrintedName({ form, value, errors }: { form: Form; value: string; errors?: readonly string[] }) {
  if (form.state)
    return (
      <TextField
        name="printedName"
        label="Ministerium, wie es die Niederschrift nennt"
        defaultValue={value}
        errors={errors}
      />
    );
  return (
    <>
      <TextField
        name="printedName"
        label="Stelle, wie sie die Niederschrift nennt"
        hint={form.bodies.length > 0 ? 'Bekannte Stellen werden beim Tippen vorgeschlagen.' : undefined}
        defaultValue={value}
        errors={errors}
        list="known-bodies"
      />
      <datalist id="known-bodies">
        {form.bodies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
