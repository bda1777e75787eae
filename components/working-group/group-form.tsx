'use client';

import { useActionState } from 'react';
import { StateChoice } from '@/components/motion/state-choice';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { BodyChoice } from '@/components/working-group/body-choice';
import { MandateFields } from '@/components/working-group/mandate-fields';
import { FEDERAL_STATES, STATE_CODES } from '@/lib/domain/federal-state';
import { WORKING_GROUP_KINDS } from '@/lib/domain/working-group';
import { IDLE, typedValue, type FormAction, type FormState } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { WorkingGroupForm } from '@/lib/read/working-group-form';

const NOBODY = { value: '', label: 'niemand' };

/** Everything about a working group; for a new one also the first report it owes. */
export function GroupForm({ form, action }: { form: WorkingGroupForm; action: FormAction }) {
  const [state, formAction] = useActionState(action, IDLE);
  const { group, values } = form;
  const chosen = (name: 'states' | 'bodies') =>
    state.status === 'REFUSED' ? (state.values[name] ?? []) : values[name];
  return (
    <form action={formAction} noValidate className="flex max-w-[46rem] flex-col gap-20">
      <FormMessage state={state} />
      {group && <HiddenFields values={{ groupId: group.id, version: group.version }} />}
      <SelectField
        name="kind"
        label="Art"
        defaultValue={typedValue(state, 'kind', values.kind)}
        options={WORKING_GROUP_KINDS.map((kind) => ({ value: kind, label: TERMS.WorkingGroupKind[kind] }))}
        errors={state.fieldErrors.kind}
      />
      <TextField
        name="name"
        label="Name"
        defaultValue={typedValue(state, 'name', values.name)}
        errors={state.fieldErrors.name}
      />
      <MandateFields state={state} values={values} />
      <Chairs state={state} form={form} />
      <StateChoice
        name="states"
        label="Mitglieder: Länder"
        states={STATE_CODES}
        chosen={chosen('states')}
        errors={state.fieldErrors.states}
      />
      <BodyChoice bodies={form.bodies} chosen={chosen('bodies')} />
      <Span state={state} form={form} />
      {!group && <FirstReport state={state} form={form} />}
      <div>
        <SubmitButton>{group ? 'Speichern' : 'Arbeitsgruppe einsetzen'}</SubmitButton>
      </div>
    </form>
  );
}

interface PartProps {
  state: FormState;
  form: WorkingGroupForm;
}

function Chairs({ state, form: { values, bodies } }: PartProps) {
  return (
    <div className="grid grid-cols-1 items-end gap-16 sm:grid-cols-2">
      <SelectField
        name="chair"
        label="Vorsitz: Land"
        defaultValue={typedValue(state, 'chair', values.chair ?? '')}
        options={[
          { value: '', label: 'kein festes Land' },
          ...FEDERAL_STATES.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        errors={state.fieldErrors.chair}
      />
      <SelectField
        name="coChair"
        label="Gemeinsam mit"
        defaultValue={typedValue(state, 'coChair', values.coChair ?? '')}
        options={[NOBODY, ...bodies.map(({ code, name }) => ({ value: code, label: name }))]}
        errors={state.fieldErrors.coChair}
      />
    </div>
  );
}

function Span({ state, form: { values } }: PartProps) {
  return (
    <div className="grid grid-cols-1 items-start gap-16 sm:grid-cols-2">
      <TextField
        name="startsOn"
        type="date"
        label="Beginn"
        defaultValue={typedValue(state, 'startsOn', values.startsOn)}
        errors={state.fieldErrors.startsOn}
      />
      <TextField
        name="endsOn"
        type="date"
        label="Ende"
        defaultValue={typedValue(state, 'endsOn', values.endsOn)}
        errors={state.fieldErrors.endsOn}
      />
      <div className="sm:col-span-2">
        <TextField
          name="endCondition"
          label="Oder: Bedingung für das Ende"
          hint="zum Beispiel „Ende der 20. Legislaturperiode“"
          defaultValue={typedValue(state, 'endCondition', values.endCondition)}
          errors={state.fieldErrors.endCondition}
        />
      </div>
    </div>
  );
}

function FirstReport({ state, form: { values } }: PartProps) {
  return (
    <fieldset className="border-line flex flex-col gap-16 rounded-[4px] border p-16">
      <legend className="px-4 font-medium">Bericht an die Konferenz</legend>
      <TextField
        name="reportTitle"
        label="Bericht"
        hint="Leer, wenn kein Bericht verlangt ist."
        defaultValue={typedValue(state, 'reportTitle', values.reportTitle)}
        errors={state.fieldErrors.reportTitle}
      />
      <div className="grid grid-cols-1 items-end gap-16 sm:grid-cols-2">
        <TextField
          name="reportDueAt"
          label="Vorzulegen der … IntMK"
          defaultValue={typedValue(state, 'reportDueAt', values.reportDueAt)}
          errors={state.fieldErrors.reportDueAt}
        />
        <TextField
          name="reportDueOn"
          type="date"
          label="Oder bis zum"
          defaultValue={typedValue(state, 'reportDueOn')}
          errors={state.fieldErrors.reportDueOn}
        />
      </div>
    </fieldset>
  );
}
