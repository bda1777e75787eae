import Link from 'next/link';
import { PersonSwitch } from '@/components/people/person-switch';
import { Chip } from '@/components/ui/chip';
import type { FormAction } from '@/lib/forms/form-state';
import type { PeoplePage } from '@/lib/read/people-page';
import { routes } from '@/lib/routes';

type Verb = FormAction;
type Row = PeoplePage['people'][number];

interface Props {
  people: readonly Row[];
  disable: Verb;
  enable: Verb;
}

const HEAD = 'px-8 py-8 text-left font-semibold';
const CELL = 'px-8 py-8 align-top max-md:block max-md:py-2';

/** Everybody who can sign in, with the way to their roles and the switch that locks out. */
export function PeopleTable({ people, disable, enable }: Props) {
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">Personen mit Rolle und letzter Anmeldung</caption>
      <thead className="max-md:sr-only">
        <tr className="border-line-strong border-b-2">
          <th scope="col" className={HEAD}>
            Name
          </th>
          <th scope="col" className={HEAD}>
            Rolle
          </th>
          <th scope="col" className={HEAD}>
            Letzte Anmeldung
          </th>
          <th scope="col" className={HEAD}>
            Zugang
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className="border-line border-b max-md:block max-md:py-8">
            <th scope="row" className={`${CELL} text-left font-medium`}>
              <Link href={routes.person(person.id)} prefetch={false} className="link">
                {person.name}
              </Link>
              <span className="text-muted block font-normal break-all">{person.email}</span>
            </th>
            <td className={CELL}>{person.role || <span className="text-muted">ohne Rolle</span>}</td>
            <td className={`${CELL} figures`}>{person.lastSignIn ?? 'noch nie'}</td>
            <td className={CELL}>
              <Access person={person} disable={disable} enable={enable} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Access({ person, disable, enable }: { person: Row; disable: Verb; enable: Verb }) {
  if (person.disabled)
    return (
      <span className="flex flex-wrap items-center gap-8">
        <Chip tone="bad" icon="cross">
          gesperrt
        </Chip>
        <PersonSwitch person={person} action={enable} label="Entsperren" />
      </span>
    );
  if (!person.can.disable) return <span className="text-muted">Das sind Sie.</span>;
  return <PersonSwitch person={person} action={disable} label="Sperren" />;
}
