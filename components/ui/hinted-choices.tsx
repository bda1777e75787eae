interface Props {
  name: string;
  legend: string;
  chosen: string;
  choices: readonly { value: string; label: string; hint: string }[];
}

/** One of a few that each need a sentence to be understood. */
export function HintedChoices({ name, legend, chosen, choices }: Props) {
  return (
    <fieldset>
      <legend className="mb-8 font-medium">{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} className="flex min-h-44 cursor-pointer items-start gap-12 py-8">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={chosen === value}
            className="mt-4 size-20 shrink-0 accent-(--kern-color-action-default)"
          />
          <span>
            <span className="block font-medium">{label}</span>
            <span className="text-muted block">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
