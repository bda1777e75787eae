import { CONTROL } from '@/components/ui/field';
import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import { APPLICANT_ROLES } from '@/lib/domain/minutes';
import { typedValue, type FormState } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { EditableItem } from '@/lib/read/edit-agenda-page';

/** The role of each Land, folded away where none is an applicant; all sixteen are printed as "Alle Länder". */
export function ApplicantFields({ item, state }: { item: EditableItem; state: FormState }) {
  const roles = new Map(item.applicants.map((applicant) => [applicant.state, applicant.role]));
  return (
    <details open={roles.size > 0 || undefined}>
      <summary className="link w-fit">Antragsteller</summary>
      <fieldset className="mt-8 grid grid-cols-1 gap-8 sm:grid-cols-2">
        <legend className="sr-only">Antragsteller</legend>
        {FEDERAL_STATES.map(({ code, name }) => (
          <div key={code} className="grid grid-cols-[minmax(0,1fr)_10rem] items-center gap-8">
            <label htmlFor={`role-${code}-${item.id}`}>{name}</label>
            <select
              id={`role-${code}-${item.id}`}
              name={`role-${code}`}
              defaultValue={typedValue(state, `role-${code}`, roles.get(code) ?? '')}
              className={CONTROL}
            >
              <option value="">–</option>
              {APPLICANT_ROLES.map((role) => (
                <option key={role} value={role}>
                  {TERMS.ApplicantRole[role]}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
    </details>
  );
}
