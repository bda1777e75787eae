import { CheckboxField } from '@/components/ui/checkbox-field';
import { SelectField, TextField } from '@/components/ui/field';
import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';
import { isTicked, typedValue, type FormState } from '@/lib/forms/form-state';

interface Props {
  state: FormState;
  values: {
    year: number;
    chair: StateCode | null;
    termStartsOn: string | null;
    termEndsOn: string | null;
    motto?: string | null;
    focusTopics?: string;
  };
}

const STATES = FEDERAL_STATES.map(({ code, name }) => ({ value: code, label: name }));

/** Chair, term, year, motto and Schwerpunkte of a conference. */
export function ConferenceFields({ state, values }: Props) {
  const chair = typedValue(state, 'chair', values.chair ?? '');
  const field = (name: keyof Props['values']) => ({
    name,
    defaultValue: typedValue(state, name, String(values[name] ?? '')),
    errors: state.fieldErrors[name],
  });
  return (
    <>
      <SelectField
        key={chair}
        name="chair"
        label="Vorsitz"
        options={[{ value: '', label: 'Bitte wählen' }, ...STATES]}
        defaultValue={chair}
        errors={state.fieldErrors.chair}
      />
      <CheckboxField
        name="chairConfirmed"
        label="Der Vorsitz weicht bewusst von der Reihenfolge der Länder ab"
        hint="Nur nötig, wenn ein anderes Land den Vorsitz führt, als an der Reihe ist."
        defaultChecked={isTicked(state, 'chairConfirmed', false)}
      />
      <div className="grid gap-16 sm:grid-cols-3">
        <TextField label="Vorsitz von" type="date" {...field('termStartsOn')} />
        <TextField label="Vorsitz bis" type="date" {...field('termEndsOn')} />
        <TextField label="Jahr der Hauptkonferenz" type="number" {...field('year')} />
      </div>
      <TextField label="Motto" hint="Kann auch später festgelegt werden." {...field('motto')} />
      <TextField
        label="Themenschwerpunkte"
        hint="Je Zeile ein Schwerpunkt, höchstens zwölf."
        rows={4}
        {...field('focusTopics')}
      />
    </>
  );
}
