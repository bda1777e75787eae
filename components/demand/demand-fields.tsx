import { CheckboxField } from '@/components/ui/checkbox-field';
import { SelectField, TextField } from '@/components/ui/field';
import { bodyAbbreviation } from '@/lib/domain/body-abbreviation';
import { DEMAND_KINDS } from '@/lib/domain/demand';
import type { DemandFacts } from '@/lib/domain/demand-review';
import { isTicked, typedValue, type FormState } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { DemandReviewPage } from '@/lib/read/demand-review-page';

interface Props {
  /** Of the form, before every id. */
  name: string;
  state: FormState;
  facts: DemandFacts;
  choices: Pick<DemandReviewPage, 'bodies' | 'policyFields' | 'laterConferences'>;
}

const KINDS = DEMAND_KINDS.map((kind) => ({ value: kind, label: TERMS.DemandKind[kind] }));
const NONE = { value: '', label: 'keine Angabe' };

/** Everything that a person says of a request. */
export function DemandFields({ name, state, facts, choices }: Props) {
  const field = (key: string, value: string) => ({
    ...{ id: `${name}-${key}`, name: key, defaultValue: typedValue(state, key, value) },
    errors: state.fieldErrors[key],
  });
  const conferences = choices.laterConferences.map((number) => ({
    ...{ value: String(number), label: `zur ${number}. IntMK` },
  }));
  const fields = choices.policyFields.map(({ code, name: label }) => ({ value: code, label }));
  return (
    <>
      <SelectField {...field('kind', facts.kind)} label="Art" options={KINDS} />
      <CheckboxField
        id={`${name}-followUp`}
        name="followUp"
        label="Wird nachverfolgt"
        hint="Feststellungen und Kenntnisnahmen werden nie nachverfolgt."
        defaultChecked={isTicked(state, 'followUp', facts.followUp)}
      />
      <Addressees name={name} state={state} chosen={facts.addressees} bodies={choices.bodies} />
      <TextField
        {...field('text', facts.text)}
        label="Wortlaut"
        hint="Unverändert aus dieser Ziffer."
        rows={4}
      />
      <div className="grid gap-12 sm:grid-cols-2">
        <SelectField
          {...field('dueConference', String(facts.due.conference ?? ''))}
          label="Antwort zur Konferenz"
          options={[NONE, ...conferences]}
        />
        <TextField {...field('dueOn', facts.due.on ?? '')} type="date" label="Antwort bis zum Tag" />
      </div>
      <SelectField
        {...field('policyField', facts.policyField ?? '')}
        label="Politikfeld"
        options={[{ value: '', label: 'wie der Beschluss' }, ...fields]}
      />
    </>
  );
}

function Addressees({
  name,
  state,
  chosen,
  bodies,
}: {
  name: string;
  state: FormState;
  chosen: readonly string[];
  bodies: DemandReviewPage['bodies'];
}) {
  const ticked = state.status === 'REFUSED' ? (state.values.addressees ?? []) : chosen;
  return (
    <fieldset>
      <legend className="font-medium">Gerichtet an</legend>
      <div className="review-bodies mt-4">
        {bodies.map((body) => (
          <label key={body.code} title={body.name} className="flex min-h-32 items-center gap-8">
            <input
              // A box forgets its tick when the form is answered, unless it is made anew with it.
              key={String(ticked.includes(body.code))}
              type="checkbox"
              id={`${name}-${body.code}`}
              name="addressees"
              value={body.code}
              defaultChecked={ticked.includes(body.code)}
              className="size-20 shrink-0 accent-(--kern-color-action-default)"
            />
            <span aria-hidden="true">{shortName(body)}</span>
            <span className="sr-only">{body.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The abbreviation; of names that are short themselves the name, of others what they begin with. */
function shortName({ code, name }: { code: string; name: string }): string {
  if (name.length <= 12) return name;
  return bodyAbbreviation(code) ?? name.replace(/^(?:Der|Die|Das) /, '').split(' ')[0] ?? name;
}
