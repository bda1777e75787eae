import { CheckboxField } from '@/components/ui/checkbox-field';
import { SelectField, TextField } from '@/components/ui/field';
import { ApplicantChoice, ConferenceChoice, FilterChoice, FilterForm } from '@/components/ui/filter-form';
import { DEMAND_KINDS } from '@/lib/domain/demand';
import { DEMAND_STATUSES } from '@/lib/domain/demand-status';
import { BOARD_SORTS, type BoardSort } from '@/lib/domain/follow-up-filter';
import { TERMS } from '@/lib/i18n/terms';
import type { FollowUpBoard } from '@/lib/read/follow-up-board';
import { routes } from '@/lib/routes';

const KINDS = DEMAND_KINDS.map((value) => ({ value, label: TERMS.DemandKind[value] }));
const STATUSES = [
  { value: 'UNSETTLED', label: 'nicht erledigt' },
  { value: 'UNASSESSED', label: 'Stellungnahme ohne Bewertung' },
  ...DEMAND_STATUSES.map((value) => ({ value, label: TERMS.FollowUpStatus[value] })),
];
const SORT_LABELS: Record<BoardSort, string> = {
  faelligkeit: 'Fälligkeit',
  beschluss: 'Konferenz, TOP',
  stelle: 'Adressat',
  stand: 'Stand',
  eintrag: 'letztem Eintrag',
};
const SORTS = BOARD_SORTS.map((value) => ({ value, label: SORT_LABELS[value] }));

/** Narrows the board and puts it into order. */
export function BoardFilter({ selection, choices }: Pick<FollowUpBoard, 'selection' | 'choices'>) {
  const { conference, addressee, field, state, kind, status, overdue, words, sort } = selection;
  const bodies = choices.addressees.map(({ code, name }) => ({ value: code, label: name }));
  const fields = choices.fields.map(({ code, name }) => ({ value: code, label: name }));
  const narrowing = { conference, addressee, field, state, kind, words, overdue: overdue ? 'ja' : null };
  return (
    <FilterForm
      href={routes.followUp()}
      label="Erfolgskontrolle filtern"
      filter={{ ...narrowing, status: status === 'ALL' ? null : status }}
    >
      <TextField name="suche" label="Wörter in Bitte oder Titel" type="search" defaultValue={words} />
      <ConferenceChoice chosen={conference} conferences={choices.conferences} />
      <FilterChoice name="stelle" label="Adressat" chosen={addressee} options={bodies} />
      <FilterChoice name="stand" label="Stand" chosen={status === 'ALL' ? null : status} options={STATUSES} />
      <FilterChoice name="art" label="Art" chosen={kind} options={KINDS} />
      {fields.length > 0 && <FilterChoice name="feld" label="Politikfeld" chosen={field} options={fields} />}
      <ApplicantChoice chosen={state} />
      <SelectField name="sortierung" label="Sortiert nach" defaultValue={sort} options={SORTS} />
      <CheckboxField name="ueberfaellig" label="nur überfällige" defaultChecked={overdue} />
    </FilterForm>
  );
}
