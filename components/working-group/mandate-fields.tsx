import { TextField } from '@/components/ui/field';
import { typedValue, type FormState } from '@/lib/forms/form-state';

interface Props {
  state: FormState;
  values: { mandate?: string; mandateConference: string; mandateItem: string; mandateClause: string };
}

/** The Ziffer that gives the mandate and, where it is kept, its words. */
export function MandateFields({ state, values }: Props) {
  const field = (name: 'mandateConference' | 'mandateItem' | 'mandateClause', label: string) => (
    <TextField
      name={name}
      label={label}
      defaultValue={typedValue(state, name, values[name])}
      errors={state.fieldErrors[name]}
    />
  );
  return (
    <fieldset className="border-line flex flex-col gap-16 rounded-[4px] border p-16">
      <legend className="px-4 font-medium">Auftrag durch Beschluss</legend>
      <div className="grid grid-cols-1 items-start gap-16 sm:grid-cols-3">
        {field('mandateConference', 'Konferenz (Zahl)')}
        {field('mandateItem', 'TOP')}
        {field('mandateClause', 'Ziffer')}
      </div>
      {values.mandate !== undefined && (
        <TextField
          name="mandate"
          label="Auftrag in Worten"
          rows={4}
          defaultValue={typedValue(state, 'mandate', values.mandate)}
          errors={state.fieldErrors.mandate}
        />
      )}
    </fieldset>
  );
}
