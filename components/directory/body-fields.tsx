import { TextField, SelectField } from '@/components/ui/field';
import { BODY_KINDS, type BodyKind } from '@/lib/domain/body-kind';
import { typedValue, type FormState } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';

/** What is known already. */
export interface BodyValues {
  name: string;
  kind: BodyKind;
  salutation: string | null;
  postalAddress: string | null;
  email: string | null;
}

const KINDS = BODY_KINDS.map((value) => ({ value, label: TERMS.BodyKind[value] }));

/** Name, kind, salutation and addresses of a body. */
export function BodyFields({ state, known }: { state: FormState; known?: BodyValues }) {
  const field = (name: keyof BodyValues) => ({
    name,
    defaultValue: typedValue(state, name, known?.[name] ?? ''),
    errors: state.fieldErrors[name],
  });
  return (
    <>
      <TextField label="Name" hint="Wie er im Anschriftenfeld steht." {...field('name')} />
      <SelectField
        name="kind"
        label="Art der Stelle"
        options={KINDS}
        defaultValue={typedValue(state, 'kind', known?.kind ?? 'MINISTRY')}
        errors={state.fieldErrors.kind}
      />
      <TextField
        label="Anrede (freiwillig)"
        hint="So beginnen Schreiben; ohne Angabe „Sehr geehrte Damen und Herren,“."
        {...field('salutation')}
      />
      <TextField
        label="Anschrift (freiwillig)"
        hint="Zeile für Zeile, ohne den Namen."
        rows={4}
        {...field('postalAddress')}
      />
      <TextField type="email" label="E-Mail-Adresse (freiwillig)" {...field('email')} />
    </>
  );
}
