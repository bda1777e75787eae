import { Icon } from '@/components/ui/icon';
import { stateName, type StateCode } from '@/lib/domain/federal-state';

interface Props {
  name: string;
  label: string;
  hint?: string;
  states: readonly StateCode[];
  chosen: readonly string[];
  errors?: readonly string[] | undefined;
}

/** Any number of Länder, each a box to tick, in chair order. */
export function StateChoice({ name, label, hint, states, chosen, errors = [] }: Props) {
  return (
    <fieldset aria-describedby={errors.length > 0 ? `${name}-error` : undefined}>
      <legend className="font-medium">{label}</legend>
      {hint && <p className="text-14 text-muted">{hint}</p>}
      <div className="mt-4 grid grid-cols-1 gap-x-16 sm:grid-cols-2 lg:grid-cols-3">
        {states.map((state) => (
          <label key={state} className="flex min-h-40 items-center gap-8">
            <input
              type="checkbox"
              name={name}
              value={state}
              defaultChecked={chosen.includes(state)}
              className="size-20 shrink-0"
            />
            {stateName(state)}
          </label>
        ))}
      </div>
      {errors.length > 0 && (
        <p id={`${name}-error`} className="text-bad mt-4 flex gap-4 font-medium">
          <Icon name="warning" />
          {errors.join(' ')}
        </p>
      )}
    </fieldset>
  );
}
