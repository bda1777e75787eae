import { ChoiceField } from '@/components/ui/choice-field';
import { TextField } from '@/components/ui/field';
import { DISPATCH_CHANNELS } from '@/lib/domain/dispatch';
import { typedValue, type FormState } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';

/** When and how letters went out; `today`: ISO. */
export function SendingFields({ state, today }: { state: FormState; today: string }) {
  return (
    <div className="grid gap-16 sm:grid-cols-2">
      <TextField
        name="sentOn"
        type="date"
        label="Tag des Versands"
        defaultValue={typedValue(state, 'sentOn', today)}
        errors={state.fieldErrors.sentOn}
      />
      <ChoiceField
        state={state}
        name="channel"
        label="Weg"
        options={DISPATCH_CHANNELS.map((value) => ({ value, label: TERMS.DispatchChannel[value] }))}
      />
    </div>
  );
}
