import { ChoiceField } from '@/components/ui/choice-field';
import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import type { FormState } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import { ROLES } from '@/lib/policy/actor';
import type { RoleChoices } from '@/lib/read/role-choices';

const NOTHING = { value: '', label: 'Bitte wählen' };
const ROLE_OPTIONS = [NOTHING, ...ROLES.map((role) => ({ value: role, label: TERMS.Role[role] }))];
const STATE_OPTIONS = [NOTHING, ...FEDERAL_STATES.map(({ code, name }) => ({ value: code, label: name }))];

/** A role and the Land, body or working group that it stands for; which of them is shown depends on the role. */
export function RoleFields({ state, choices }: { state: FormState; choices: RoleChoices }) {
  return (
    <div className="role-fields flex flex-col gap-16">
      <ChoiceField state={state} name="role" label="Rolle" options={ROLE_OPTIONS} />
      <div className="role-scope role-scope--state">
        <ChoiceField state={state} name="state" label="Land" options={STATE_OPTIONS} />
      </div>
      <div className="role-scope role-scope--body">
        <ChoiceField state={state} name="body" label="Stelle" options={[NOTHING, ...choices.bodies]} />
      </div>
      <div className="role-scope role-scope--group">
        <ChoiceField
          state={state}
          name="workingGroupId"
          label="Arbeitsgruppe"
          options={[NOTHING, ...choices.workingGroups]}
        />
      </div>
    </div>
  );
}
