import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { FEDERAL_STATES } from '@/lib/domain/federal-state';
import { MOTION_STATUSES } from '@/lib/domain/motion';
import { TERMS } from '@/lib/i18n/terms';
import type { MotionsPage } from '@/lib/read/motions-page';
import { routes } from '@/lib/routes';

const ALL = { value: '', label: 'alle' };

/** Narrows the list of motions; a plain form, so that every selection is an address. */
export function MotionFilter({ filter, conferences }: Pick<MotionsPage, 'filter' | 'conferences'>) {
  const narrowed = Object.values(filter).some((value) => value !== null && value !== '');
  return (
    <form
      action={routes.motions()}
      role="search"
      aria-label="Anträge filtern"
      data-print="no"
      className="border-line bg-hued mb-24 grid grid-cols-1 items-end gap-16 rounded-[4px] border p-16 sm:grid-cols-2 xl:grid-cols-[2fr_1fr_1fr_1fr_auto]"
    >
      <TextField name="suche" label="Wörter im Titel" type="search" defaultValue={filter.words} />
      <SelectField
        name="konferenz"
        label="Konferenz"
        defaultValue={filter.conference === null ? '' : String(filter.conference)}
        options={[ALL, ...conferences.map(({ number, name }) => ({ value: String(number), label: name }))]}
      />
      <SelectField
        name="stand"
        label="Stand"
        defaultValue={filter.status ?? ''}
        options={[
          ALL,
          ...MOTION_STATUSES.map((status) => ({ value: status, label: TERMS.MotionStatus[status] })),
        ]}
      />
      <SelectField
        name="land"
        label="Antragstellendes Land"
        defaultValue={filter.state ?? ''}
        options={[ALL, ...FEDERAL_STATES.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <div className="flex flex-wrap items-center gap-16">
        <Button rank="primary">Anzeigen</Button>
        {narrowed && (
          <Link href={routes.motions()} prefetch={false} className="link">
            Filter aufheben
          </Link>
        )}
      </div>
    </form>
  );
}
