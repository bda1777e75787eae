import { CheckboxField } from '@/components/ui/checkbox-field';
import { SelectField, TextField } from '@/components/ui/field';
import { DATE_PRECISIONS, type DatePrecision } from '@/lib/domain/meeting';
import { isTicked, typedValue, type FormState } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';

interface Props {
  state: FormState;
  values: {
    startsOn: string | null;
    endsOn: string | null;
    precision: DatePrecision;
    place: string | null;
    byVideo: boolean;
  };
  /** Keeps the ids of several such forms on a page apart. */
  id: string;
}

const PRECISIONS = DATE_PRECISIONS.map((value) => ({ value, label: TERMS.DatePrecision[value] }));

/** When and where: one or several days, as exactly as they are known, in a place or by video. */
export function MeetingFields({ state, values, id }: Props) {
  const precision = typedValue(state, 'precision', values.precision);
  const field = (name: 'startsOn' | 'endsOn' | 'place') => ({
    name,
    id: `${id}-${name}`,
    defaultValue: typedValue(state, name, values[name] ?? ''),
    errors: state.fieldErrors[name],
  });
  return (
    <>
      <div className="grid gap-16 sm:grid-cols-3">
        <TextField label="Erster Tag" hint="Leer: noch offen." type="date" {...field('startsOn')} />
        <TextField label="Letzter Tag" hint="Leer: ein Tag." type="date" {...field('endsOn')} />
        <SelectField
          key={precision}
          name="precision"
          id={`${id}-precision`}
          label="Termin steht fest"
          hint="Monat oder Jahr genügt."
          options={PRECISIONS}
          defaultValue={precision}
          errors={state.fieldErrors.precision}
        />
      </div>
      <TextField label="Ort" {...field('place')} />
      <CheckboxField
        name="byVideo"
        id={`${id}-byVideo`}
        label="Als Videokonferenz"
        defaultChecked={isTicked(state, 'byVideo', values.byVideo)}
      />
    </>
  );
}

/** A meeting of which nothing is known yet. */
export const OPEN_MEETING: Props['values'] = {
  startsOn: null,
  endsOn: null,
  precision: 'DAY',
  place: null,
  byVideo: false,
};
