'use client';

import { useActionState, useId } from 'react';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import type { AmendmentDecision } from '@/lib/domain/amendment-decision';
import { IDLE, typedValue, type FormAction, type FormState } from '@/lib/forms/form-state';
import { OPERATION_WORDS } from '@/lib/i18n/amendment-words';
import type { Bundle } from '@/lib/read/amendment-bundles';
import type { AmendmentsPage } from '@/lib/read/amendments-page';

interface Props {
  page: AmendmentsPage;
  bundle: Bundle;
  fits: boolean;
  /** "Bremen und Hamburg" */
  states: string;
  action: FormAction;
}

const CHOICES: readonly { decision: AmendmentDecision; label: string }[] = [
  { decision: 'ACCEPTED', label: 'Übernehmen' },
  { decision: 'ADAPTED', label: 'Mit eigenem Wortlaut übernehmen' },
  { decision: 'DECLINED', label: 'Nicht übernehmen' },
];

/** What becomes of a proposal, with the reason; what is accepted makes the next version of the text. */
export function DecisionForm({ page, bundle, fits, states, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const id = useId();
  return (
    <form action={formAction} noValidate className="amendment-decision flex flex-col gap-16">
      <FormMessage state={state} />
      <input type="hidden" name="motionId" value={page.motion.id} />
      <input type="hidden" name="baseNumber" value={page.latestNumber} />
      <input type="hidden" name="amendmentId" value={bundle.proposals[0]?.id} />
      <Choices state={state} states={states} fits={fits} />
      <OwnWordings state={state} fields={bundle.fields} />
      <TextField
        id={`${id}-reason`}
        name="reason"
        label="Begründung der Entscheidung"
        rows={3}
        defaultValue={typedValue(state, 'reason')}
        errors={state.fieldErrors.reason}
      />
      <div className="amendment-decision__editorial">
        <CheckboxField
          id={`${id}-editorial`}
          name="editorial"
          label="Die Änderung ist rein redaktionell"
          hint="Dann gelten die Mitzeichnungen fort; jedes Land kann widersprechen."
          defaultChecked={typedValue(state, 'editorial') === 'on'}
        />
      </div>
      <div>
        <SubmitButton>Entscheidung festhalten</SubmitButton>
      </div>
    </form>
  );
}

function Choices({ state, states, fits }: { state: FormState } & Pick<Props, 'states' | 'fits'>) {
  const chosen = typedValue(state, 'decision');
  return (
    <fieldset>
      <legend className="font-medium">Vorschlag von {states}</legend>
      {CHOICES.filter(({ decision }) => fits || decision !== 'ACCEPTED').map(({ decision, label }) => (
        <label key={decision} className="flex min-h-32 items-center gap-8">
          <input
            key={chosen}
            type="radio"
            name="decision"
            value={decision}
            defaultChecked={chosen === decision}
            className="size-20 accent-(--kern-color-action-default)"
          />
          {label}
        </label>
      ))}
      {state.fieldErrors.decision && (
        <p className="text-bad font-medium">{state.fieldErrors.decision.join(' ')}</p>
      )}
    </fieldset>
  );
}

/** One field for each change of the proposal that has words. */
function OwnWordings({ state, fields }: { state: FormState; fields: Bundle['fields'] }) {
  const id = useId();
  const typed = state.values.wording ?? [];
  return (
    <div className="amendment-decision__wordings flex flex-col gap-12">
      {fields.map(({ operation, text }, index) =>
        text === null ? (
          <input key={index} type="hidden" name="wording" value="" />
        ) : (
          <TextField
            key={index}
            id={`${id}-${index}`}
            name="wording"
            label={
              operation === 'REMOVE' ? 'Ihr Wortlaut, statt zu streichen' : wordingLabel(operation, fields)
            }
            hint={operation === 'REMOVE' ? 'Leer: Die Stelle wird gestrichen.' : undefined}
            rows={4}
            defaultValue={typed[index] ?? text}
          />
        ),
      )}
    </div>
  );
}

function wordingLabel(operation: Bundle['fields'][number]['operation'], fields: Bundle['fields']): string {
  return fields.length > 1 ? `Ihr Wortlaut (${OPERATION_WORDS[operation]})` : 'Ihr Wortlaut';
}
