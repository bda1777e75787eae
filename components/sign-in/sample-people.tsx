'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { Icon } from '@/components/ui/icon';
import { IDLE, type FormAction } from '@/lib/forms/form-state';

export interface SampleCard {
  id: string;
  name: string;
  /** "Leiterin der Geschäftsstelle" */
  office: string | null;
  /** "Rheinland-Pfalz", "BMI", "LAG …"; null where the role has no place. */
  place: string | null;
}

export interface SampleGroup {
  /** "Geschäftsstelle" */
  role: string;
  people: readonly SampleCard[];
}

interface Props {
  groups: readonly SampleGroup[];
  /** Signs in as the person of the pressed button. */
  action: FormAction;
  /** Where to go afterwards. */
  next: string;
}

/** The invented people of the Vorführbetrieb, grouped by what they may do; one press signs in. */
export function SamplePeople({ groups, action, next }: Props) {
  const [state, formAction] = useActionState(action, IDLE);
  return (
    <form action={formAction} className="flex flex-col gap-32">
      <FormMessage state={state} />
      <input type="hidden" name="next" value={next} />
      {groups.map((group) => (
        <section key={group.role} aria-label={group.role}>
          <h2 className="text-18 mb-8 font-semibold">{group.role}</h2>
          <ul className="grid grid-cols-1 gap-8 sm:grid-cols-2 xl:grid-cols-3">
            {group.people.map((person) => (
              <li key={person.id}>
                <PersonButton person={person} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </form>
  );
}

function PersonButton({ person }: { person: SampleCard }) {
  return (
    <button
      name="personId"
      value={person.id}
      className="border-line hover:border-accent hover:bg-hued flex w-full cursor-pointer items-start gap-12 rounded-[4px] border p-12 text-left"
    >
      <span className="text-accent pt-2">
        <Icon name="person" size={24} />
      </span>
      <span className="min-w-0">
        <span className="block font-medium">{person.name}</span>
        <span className="text-muted block">{[person.office, person.place].filter(Boolean).join(', ')}</span>
      </span>
    </button>
  );
}
