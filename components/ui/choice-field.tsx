import { SelectField } from '@/components/ui/field';
import { typedValue, type FormState } from '@/lib/forms/form-state';

interface Props {
  state: FormState;
  name: string;
  label: string;
  /** The first one is chosen where nothing was sent yet. */
  options: readonly { value: string; label: string }[];
}

/** One of a few in a form that answers: what was sent last stays chosen. */
export function ChoiceField({ state, name, label, options }: Props) {
  return (
    <SelectField
      name={name}
      label={label}
      options={options}
      defaultValue={typedValue(state, name, options[0]?.value)}
      errors={state.fieldErrors[name]}
    />
  );
}
