import Link from 'next/link';
import { Children, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';

interface Props {
  /** Where the list stands. */
  href: string;
  label: string;
  filter: Readonly<Record<string, string | number | null>>;
  children: ReactNode;
}

/** So many fields stand beside the buttons; of more the buttons close the last row. */
const IN_ONE_ROW = 4;

/** Narrows a list; a plain form, so that every selection is an address to keep or to send. */
export function FilterForm({ href, label, filter, children }: Props) {
  const narrowed = Object.values(filter).some((value) => value !== null && value !== '');
  const place = Children.toArray(children).length > IN_ONE_ROW ? 'xl:col-start-5' : '';
  return (
    <form
      action={href}
      role="search"
      aria-label={label}
      data-print="no"
      className="border-line bg-hued mb-24 grid grid-cols-1 items-end gap-16 rounded-[4px] border p-16 sm:grid-cols-2 xl:grid-cols-[2fr_1fr_1fr_1fr_auto]"
    >
      {children}
      <div className={`flex flex-wrap items-center gap-16 xl:flex-nowrap ${place}`}>
        <Button rank="primary">Anzeigen</Button>
        {narrowed && (
          <Link href={href} prefetch={false} className="link whitespace-nowrap">
            Filter aufheben
          </Link>
        )}
      </div>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | null;
  options: readonly { value: string; label: string }[];
}

/** One of a few, or all. */
export function FilterChoice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <SelectField
      name={name}
      label={label}
      defaultValue={chosen ?? ''}
      options={[{ value: '', label: 'alle' }, ...options]}
    />
  );
}

/** Which conference. */
export function ConferenceChoice(props: {
  chosen: number | null;
  conferences: readonly { number: number; name: string }[];
}) {
  const options = props.conferences.map(({ number, name }) => ({ value: String(number), label: name }));
  const chosen = props.chosen === null ? null : String(props.chosen);
  return <FilterChoice name="konferenz" label="Konferenz" chosen={chosen} options={options} />;
}

/** Which Land is among the applicants. */
export function ApplicantChoice({ chosen }: { chosen: StateCode | null }) {
  const options = FEDERAL_STATES.map(({ code, name }) => ({ value: code, label: name }));
  return <FilterChoice name="land" label="Antragstellendes Land" chosen={chosen} options={options} />;
}
