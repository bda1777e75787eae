import { personLine } from '@/components/conference/person-line';
import type { DelegationView } from '@/lib/read/conference-page';

/** Who took part, in the order of the list of participants. */
export function DelegationList({ delegations }: { delegations: readonly DelegationView[] }) {
  return (
    <ul className="grid grid-cols-1 gap-x-32 gap-y-24 md:grid-cols-2 xl:grid-cols-3">
      {delegations.map((delegation) => (
        <li key={delegation.name} data-keep>
          <h3 className="font-semibold">{delegation.name}</h3>
          {delegation.ministry && <p className="text-muted">{delegation.ministry}</p>}
          <ul className="mt-4">
            {delegation.persons.map((person, index) => (
              // Two persons of one name may sit in a delegation.
              <li key={`${person.name}-${index}`}>
                {personLine(person)}
                {person.unit && <span className="text-muted block">{person.unit}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
