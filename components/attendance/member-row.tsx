import { CONTROL } from '@/components/ui/field';
import type { DelegationMember } from '@/lib/domain/attendance';
import type { FormState } from '@/lib/forms/form-state';

interface Props {
  index: number;
  /** Null: an empty row. */
  member: DelegationMember | null;
  state: FormState;
  /** Somebody of this list can chair the conference. */
  chairs: boolean;
}

const FIELDS = [
  { name: 'salutation', label: 'Anrede' },
  { name: 'office', label: 'Amt' },
  { name: 'title', label: 'Titel' },
  { name: 'name', label: 'Vor- und Nachname' },
  { name: 'unit', label: 'Einheit' },
] as const;

/** One person of a list: the parts of the printed line, and whether it leads. */
export function MemberRow({ index, member, state, chairs }: Props) {
  const place = index + 1;
  const typed = (name: string, stored: string) => state.values[name]?.[index] ?? stored;
  return (
    <fieldset className="member-row">
      <legend className="sr-only">Person {place}</legend>
      {FIELDS.map(({ name, label }) => (
        <div key={name} data-field={name}>
          <label htmlFor={`${name}-${index}`} className="text-14 block font-medium">
            {label}
          </label>
          <input
            id={`${name}-${index}`}
            name={name}
            defaultValue={typed(name, member?.[name] ?? '')}
            autoComplete="off"
            className={CONTROL}
          />
        </div>
      ))}
      <div data-field="marks" className="flex flex-col gap-4">
        <Mark
          type="radio"
          name="leads"
          label="Leitung"
          index={index}
          chosen={isChosen(state, 'leads', member?.leads, index)}
        />
        {chairs && (
          <Mark
            type="checkbox"
            name="chairs"
            label="Vorsitz"
            index={index}
            chosen={isChosen(state, 'chairs', member?.chairs, index)}
          />
        )}
      </div>
    </fieldset>
  );
}

/** As it was sent last, by the number of the row, else as it is stored. */
function isChosen(state: FormState, name: string, stored: boolean | undefined, index: number): boolean {
  if (state.status !== 'REFUSED') return stored ?? false;
  return state.values[name]?.includes(String(index)) ?? false;
}

interface MarkProps {
  /** One leads; who chairs the conference can also be nobody. */
  type: 'radio' | 'checkbox';
  name: string;
  label: string;
  index: number;
  chosen: boolean;
}

function Mark({ type, name, label, index, chosen }: MarkProps) {
  return (
    <label className="flex items-center gap-8">
      <input
        type={type}
        name={name}
        value={index}
        defaultChecked={chosen}
        className="size-20 accent-(--kern-color-action-default)"
      />
      {label}
    </label>
  );
}
