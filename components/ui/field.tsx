import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

interface FrameProps {
  /** The id of the control. */
  id: string;
  label: string;
  hint?: string;
  errors?: readonly string[];
  children: ReactNode;
}

/** Ids that belong in the control's `aria-describedby`; undefined if there is nothing to add. */
export function describedBy(id: string, hint?: string, errors?: readonly string[]): string | undefined {
  const ids = [hint ? `${id}-hint` : null, errors?.length ? `${id}-error` : null].filter(
    (part) => part !== null,
  );
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label above, hint below it, then the control, then what is wrong with it. */
export function FieldFrame({ id, label, hint, errors, children }: FrameProps) {
  const wrong = errors && errors.length > 0;
  return (
    <div className={wrong ? 'border-bad border-l-4 pl-12' : undefined}>
      <label htmlFor={id} className="block font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-14 text-muted">
          {hint}
        </p>
      )}
      <div className="mt-4">{children}</div>
      {wrong && (
        <p id={`${id}-error`} className="text-bad mt-4 flex gap-4 font-medium">
          <span className="pt-2">
            <Icon name="warning" />
          </span>
          {errors.join(' ')}
        </p>
      )}
    </div>
  );
}

/** The look of every control one types into. */
export const CONTROL =
  'text-16 bg-hued text-ink border-(--kern-color-form-input-border) block w-full rounded-t-[2px] border-0 border-b-2 px-12 py-8 min-h-44 aria-invalid:border-bad aria-invalid:bg-bad-tint';

interface TextFieldProps {
  name: string;
  label: string;
  hint?: string;
  errors?: readonly string[];
  type?: 'text' | 'email' | 'password' | 'date' | 'number' | 'search';
  defaultValue?: string;
  autoComplete?: string;
  required?: boolean;
  readOnly?: boolean;
  /** The id of a datalist with proposals. */
  list?: string;
  /** More than one: a text area of that many rows. */
  rows?: number;
  /** Where several forms on a page use the same name. */
  id?: string;
}

/** One line of text, or several. */
export function TextField({
  name,
  label,
  hint,
  errors,
  rows = 1,
  id = name,
  type = 'text',
  list,
  ...rest
}: TextFieldProps) {
  const control = {
    id,
    name,
    className: CONTROL,
    'aria-describedby': describedBy(id, hint, errors),
    'aria-invalid': errors?.length ? true : undefined,
    ...rest,
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors}>
      {rows > 1 ? (
        // Made anew with its text, which it would forget when the form is answered.
        <textarea key={rest.defaultValue} rows={rows} {...control} />
      ) : (
        <input type={type} list={list} {...control} />
      )}
    </FieldFrame>
  );
}

interface SelectFieldProps {
  name: string;
  label: string;
  hint?: string;
  errors?: readonly string[];
  defaultValue?: string;
  options: readonly { value: string; label: string }[];
  id?: string;
}

/** One of a few. */
export function SelectField({
  name,
  label,
  hint,
  errors,
  options,
  defaultValue,
  id = name,
}: SelectFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors}>
      <select
        // Made anew with its choice, which it would forget when the form is answered.
        key={defaultValue}
        id={id}
        name={name}
        defaultValue={defaultValue}
        className={CONTROL}
        aria-describedby={describedBy(id, hint, errors)}
        aria-invalid={errors?.length ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
