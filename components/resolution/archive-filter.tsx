import { TextField } from '@/components/ui/field';
import { ApplicantChoice, ConferenceChoice, FilterChoice, FilterForm } from '@/components/ui/filter-form';
import { OUTCOMES } from '@/lib/domain/minutes';
import { TERMS } from '@/lib/i18n/terms';
import type { ArchivePage } from '@/lib/read/archive-page';
import { routes } from '@/lib/routes';

const RESULTS = OUTCOMES.map((value) => ({ value, label: TERMS.Outcome[value] }));

/** Narrows the archive. */
export function ArchiveFilter({ filter, conferences }: Pick<ArchivePage, 'filter' | 'conferences'>) {
  return (
    <FilterForm href={routes.resolutions()} label="Beschlüsse filtern" filter={filter}>
      <TextField name="suche" label="Wörter in Titel oder Text" type="search" defaultValue={filter.words} />
      <ConferenceChoice chosen={filter.conference} conferences={conferences} />
      <FilterChoice name="ergebnis" label="Ergebnis" chosen={filter.outcome} options={RESULTS} />
      <ApplicantChoice chosen={filter.state} />
    </FilterForm>
  );
}
