interface Props {
  name: string;
  label: string;
  hint?: string;
  defaultChecked?: boolean;
  /** Where several forms on a page use the same name. */
  id?: string;
}

/** A statement to agree to; what it means stands beside the box. */
export function CheckboxField({ name, label, hint, defaultChecked = false, id = name }: Props) {
  return (
    <div className="flex items-start gap-12">
      <input
        // A box forgets its tick when the form is answered, unless it is made anew with it.
        key={String(defaultChecked)}
        type="checkbox"
        id={id}
        name={name}
        defaultChecked={defaultChecked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-2 size-20 shrink-0 accent-(--kern-color-action-default)"
      />
      <div>
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-14 text-muted">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
