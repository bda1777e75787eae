import type { ReactNode } from 'react';
import { TextField } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { typedValue, type FormState } from '@/lib/forms/form-state';
import type { PreparatoryItemView, PreparatoryPage } from '@/lib/read/preparatory-page';

interface Props {
  item: PreparatoryItemView;
  outcomes: PreparatoryPage['outcomes'];
  /** Number, title and Länder. */
  head: ReactNode;
  /** What was recorded when, and what can be done next. */
  foot: ReactNode;
  state: FormState;
}

/** The fields of one item; their names are those of lib/forms/green-list-schemas. */
export function ResultRow({ item, outcomes, head, foot, state }: Props) {
  const field = (name: string) => `${name}.${item.id}`;
  const errors = (name: string) => state.fieldErrors[field(name)];
  return (
    <li
      data-keep
      className="border-line grid gap-x-24 gap-y-12 border-b px-8 py-16 lg:grid-cols-[minmax(0,1fr)_33rem]"
    >
      <div className="min-w-0">{head}</div>
      <div className="flex min-w-0 flex-col gap-8">
        <input type="hidden" name={field('version')} value={item.version ?? ''} />
        <input type="hidden" name={field('seenOutcome')} value={item.outcome ?? ''} />
        <input type="hidden" name={field('seenNote')} value={item.note ?? ''} />
        <Outcomes
          item={item}
          outcomes={outcomes}
          name={field('outcome')}
          state={state}
          errors={errors('outcome')}
        />
        <div className="flex flex-wrap items-end gap-8">
          <div className="min-w-[12rem] flex-1">
            <TextField
              name={field('note')}
              label={`Vermerk zu TOP ${item.number}`}
              defaultValue={typedValue(state, field('note'), item.note ?? '')}
              errors={errors('note')}
              autoComplete="off"
            />
          </div>
          <SubmitButton rank="secondary">
            Speichern<span className="sr-only">, TOP {item.number} und alle anderen Änderungen</span>
          </SubmitButton>
        </div>
        {foot}
      </div>
    </li>
  );
}

interface OutcomesProps extends Pick<Props, 'item' | 'outcomes' | 'state'> {
  name: string;
  errors: readonly string[] | undefined;
}

function Outcomes({ item, outcomes, name, state, errors }: OutcomesProps) {
  const chosen = typedValue(state, name, item.outcome ?? '');
  const errorId = `${name}-error`;
  return (
    <fieldset aria-describedby={errors ? errorId : undefined}>
      <legend className="sr-only">Ergebnis zu TOP {item.number}</legend>
      <div className="flex flex-wrap gap-x-12 gap-y-4">
        {outcomes.map(({ outcome, label }) => (
          <label key={outcome} className="inline-flex min-h-32 cursor-pointer items-center gap-8">
            <input
              type="radio"
              name={name}
              value={outcome}
              defaultChecked={chosen === outcome}
              disabled={outcome === 'GREEN_LIST' && item.status !== 'OPEN' && item.outcome !== 'GREEN_LIST'}
              className="size-20"
            />
            {label}
          </label>
        ))}
      </div>
      {errors && (
        <p id={errorId} className="text-bad mt-4 font-medium">
          {errors.join(' ')}
        </p>
      )}
    </fieldset>
  );
}
