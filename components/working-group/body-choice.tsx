interface Props {
  bodies: readonly { code: string; name: string }[];
  /** Codes. */
  chosen: readonly string[];
}

/** Any number of bodies of the Bund and others, each a box to tick. */
export function BodyChoice({ bodies, chosen }: Props) {
  return (
    <fieldset>
      <legend className="font-medium">Mitglieder: weitere Stellen</legend>
      <div className="mt-4 grid grid-cols-1 gap-x-16 sm:grid-cols-2">
        {bodies.map(({ code, name }) => (
          <label key={code} className="flex min-h-40 items-center gap-8">
            <input
              type="checkbox"
              name="bodies"
              value={code}
              defaultChecked={chosen.includes(code)}
              className="size-20 shrink-0"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
