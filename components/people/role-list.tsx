import { EndRoleForm } from '@/components/people/end-role-form';
import { Chip } from '@/components/ui/chip';
import type { FormAction } from '@/lib/forms/form-state';
import type { PersonPage, RoleView } from '@/lib/read/person-page';

interface Props {
  person: PersonPage;
  /** Sets the last day of a role. */
  end: FormAction;
}

/** All roles of a person with their days; those that have not ended can be. */
export function RoleList({ person, end }: Props) {
  if (person.roles.length === 0) return <p className="text-muted">Noch keine Rolle.</p>;
  return (
    <ul className="flex flex-col gap-12">
      {person.roles.map((role) => (
        <li key={role.id} className="border-line rounded-[4px] border p-12">
          <p className="flex flex-wrap items-center gap-x-12 gap-y-4">
            <span className="font-medium">{role.label}</span>
            <span className="text-muted figures">{role.period}</span>
            <RoleState state={role.state} />
          </p>
          {role.state !== 'ENDED' && (
            <details className="mt-8">
              <summary className="link w-fit cursor-pointer">
                Beenden<span className="sr-only">: {role.label}</span>
              </summary>
              <EndRoleForm person={person} role={role} today={person.today} action={end} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function RoleState({ state }: Pick<RoleView, 'state'>) {
  if (state === 'CURRENT') return null;
  return state === 'ENDED' ? <Chip icon="clock">beendet</Chip> : <Chip tone="info">geplant</Chip>;
}
