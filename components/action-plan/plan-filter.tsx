import { TextField } from '@/components/ui/field';
import { FilterChoice, FilterForm } from '@/components/ui/filter-form';
import { TERMS } from '@/lib/i18n/terms';
import type { ActionPlanPage } from '@/lib/read/action-plan-page';
import { routes } from '@/lib/routes';

/** Narrows the register by words, status and body. */
export function PlanFilter({ page }: { page: ActionPlanPage }) {
  const { filter, statuses, bodies } = page;
  return (
    <FilterForm href={routes.actionPlan()} label="Maßnahmen filtern" filter={filter}>
      <TextField
        name="suche"
        label="Wörter in Titel, Thema oder Stelle"
        type="search"
        defaultValue={filter.words}
      />
      <FilterChoice
        name="stand"
        label="Stand"
        chosen={filter.status}
        options={statuses.map(({ status, count }) => ({
          value: status,
          label: `${TERMS.MeasureStatus[status]} (${count})`,
        }))}
      />
      <FilterChoice name="stelle" label="Zuständige Stelle" chosen={filter.body} options={bodies} />
    </FilterForm>
  );
}
