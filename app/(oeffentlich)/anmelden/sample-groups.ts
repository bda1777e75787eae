import type { SampleGroup } from '@/components/sign-in/sample-people';
import type { SamplePerson } from '@/lib/auth/sample-people';
import { stateName } from '@/lib/domain/federal-state';
import { TERMS } from '@/lib/i18n/terms';
import { ROLES } from '@/lib/policy/actor';

/** The sample people by their first role, roles in the order of the table of rights. */
export function sampleGroups(people: readonly SamplePerson[]): SampleGroup[] {
  return ROLES.map((role) => ({
    role: TERMS.Role[role],
    people: people
      .filter((person) => person.roles[0]?.role === role)
      .map(({ id, name, office, roles }) => ({ id, name, office, place: placeOf(roles[0]) })),
  })).filter((group) => group.people.length > 0);
}

function placeOf(grant: SamplePerson['roles'][number] | undefined): string | null {
  if (!grant) return null;
  return grant.state ? stateName(grant.state) : (grant.body ?? grant.workingGroup);
}
