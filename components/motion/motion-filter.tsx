import { TextField } from '@/components/ui/field';
import { ApplicantChoice, ConferenceChoice, FilterChoice, FilterForm } from '@/components/ui/filter-form';
import { MOTION_STATUSES } from '@/lib/domain/motion';
import { TERMS } from '@/lib/i18n/terms';
import type { MotionsPage } from '@/lib/read/motions-page';
import { routes } from '@/lib/routes';

const STATUSES = MOTION_STATUSES.map((value) => ({ value, label: TERMS.MotionStatus[value] }));

/** Narrows the list of motions. */
export function MotionFilter({ filter, conferences }: Pick<MotionsPage, 'filter' | 'conferences'>) {
  return (
    <FilterForm href={routes.motions()} label="Anträge filtern" filter={filter}>
      <TextField name="suche" label="Wörter im Titel" type="search" defaultValue={filter.words} />
      <ConferenceChoice chosen={filter.conference} conferences={conferences} />
      <FilterChoice name="stand" label="Stand" chosen={filter.status} options={STATUSES} />
      <ApplicantChoice chosen={filter.state} />
    </FilterForm>
  );
}
