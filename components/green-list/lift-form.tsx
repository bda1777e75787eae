'use client';

import { useActionState } from 'react';
import { SelectField, TextField } from '@/components/ui/field';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { FEDERAL_STATES, stateName, type StateCode } from '@/lib/domain/federal-state';
import { IDLE, typedValue, type FormAction, type FormState } from '@/lib/forms/form-state';

interface Props {
  item: { id: string; number: string };
  /** The entry that stands. */
  entryId: string;
  /** The Land to speak for; null: the office writes down what a Land told it. */
  state: StateCode | null;
  action: FormAction;
}

/** Takes an item off the list: one press, or with a reason from the fold below it. */
export function LiftForm({ item, entryId, state: ownState, action }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  const id = `${ownState ?? 'land'}-${item.id}`;
  const reason = (
    <TextField
      id={`reason-${id}`}
      name="reason"
      label="Begründung (freiwillig)"
      hint="Lesen können sie die Länder und die Geschäftsstelle."
      rows={2}
      defaultValue={typedValue(state, 'reason')}
      errors={state.fieldErrors.reason}
    />
  );
  const button = (
    <SubmitButton rank="secondary" small icon="withdraw">
      {ownState === null ? 'Für das Land herausnehmen' : `Für ${stateName(ownState)} herausnehmen`}
      <span className="sr-only">: TOP {item.number}</span>
    </SubmitButton>
  );
  return (
    <form action={formAction} noValidate className="flex flex-col gap-8">
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="entryId" value={entryId} />
      {ownState === null ? (
        <details open={state.status === 'REFUSED' || undefined}>
          <Fold label="Wunsch eines Landes aufnehmen" item={item} />
          <div className="mt-8 flex max-w-[30rem] flex-col gap-12">
            <StateChoice id={`state-${id}`} state={state} />
            {reason}
            <div>{button}</div>
          </div>
        </details>
      ) : (
        <>
          <input type="hidden" name="state" value={ownState} />
          <div>{button}</div>
          <details open={state.fieldErrors.reason ? true : undefined}>
            <Fold label="mit Begründung" item={item} />
            <div className="mt-8 max-w-[30rem]">{reason}</div>
          </details>
        </>
      )}
      {state.status === 'REFUSED' && <FormMessage state={state} />}
    </form>
  );
}

function Fold({ label, item }: { label: string; item: Props['item'] }) {
  return (
    <summary className="link text-14 w-fit cursor-pointer">
      {label}
      <span className="sr-only"> zu TOP {item.number}</span>
    </summary>
  );
}

function StateChoice({ id, state }: { id: string; state: FormState }) {
  return (
    <SelectField
      id={id}
      name="state"
      label="Land"
      hint="Wird als „für das Land, aufgenommen von“ Ihnen vermerkt."
      defaultValue={typedValue(state, 'state')}
      errors={state.fieldErrors.state}
      options={[
        { value: '', label: 'Bitte wählen' },
        ...FEDERAL_STATES.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}
