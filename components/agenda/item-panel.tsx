import Link from 'next/link';
import { EditItemForm } from '@/components/agenda/edit-item-form';
import { ItemForm } from '@/components/agenda/item-form';
import { SelectField } from '@/components/ui/field';
import { compareStates, stateName } from '@/lib/domain/federal-state';
import type { FormAction } from '@/lib/forms/form-state';
import type { EditableItem, EditAgendaPage } from '@/lib/read/edit-agenda-page';

/** The commands about one item. */
export interface ItemActions {
  edit: FormAction;
  move: FormAction;
  withdraw: FormAction;
  merge: FormAction;
  postpone: FormAction;
  reopen: FormAction;
  remove: FormAction;
}

interface Props {
  page: EditAgendaPage;
  item: EditableItem;
  actions: ItemActions;
}

/** Everything the office can do with one item, below its row. */
export function ItemPanel({ page, item, actions }: Props) {
  const hidden = { itemId: item.id, version: item.version };
  const dealtWith = item.status === 'OPEN' && item.kind !== 'SECTION';
  const taken = item.status !== 'OPEN' && item.status !== 'DECIDED_BY_CIRCULAR';
  return (
    <section
      aria-label={`TOP ${item.number} bearbeiten`}
      className="border-accent bg-paper mt-8 flex flex-col gap-20 border-l-3 p-16"
    >
      {item.motionHref === null ? (
        <EditItemForm item={item} action={actions.edit} />
      ) : (
        <p>
          Titel und Antragsteller folgen dem{' '}
          <Link href={item.motionHref} prefetch={false} className="link">
            Antrag
          </Link>
          .
        </p>
      )}
      {!item.fixed && <MoveForm page={page} item={item} action={actions.move} />}
      {dealtWith && <BecomesForms page={page} item={item} actions={actions} />}
      {taken && (
        <ItemForm action={actions.reopen} hidden={hidden} submit="Zurücknehmen und wieder aufnehmen" />
      )}
      {!item.fixed && !taken && (
        <ItemForm
          action={actions.remove}
          hidden={hidden}
          submit={
            item.motionHref === null
              ? 'Von der Tagesordnung entfernen'
              : 'Ausgliedern: zurück zu „Noch nicht eingeordnet“'
          }
        />
      )}
    </section>
  );
}

function MoveForm({ page, item, action }: { page: EditAgendaPage; item: EditableItem; action: FormAction }) {
  if (item.kind === 'SECTION' || item.kind === 'FORMAL') return null;
  const to = (place: string) => `${item.id} ${item.version} ${place}`;
  const options = [
    ...(item.kind === 'KAMIN' ? [] : [{ value: to('top:end'), label: 'als einzelner Punkt' }]),
    ...page.sections.map(({ id, label }) => ({ value: to(`${id}:end`), label })),
  ];
  const current = item.parentId === null ? to('top:end') : to(`${item.parentId}:end`);
  return (
    <ItemForm action={action} hidden={{}} submit="Verschieben">
      <SelectField
        id={`move-${item.id}`}
        name="move"
        label="Ans Ende von Abschnitt"
        options={options}
        defaultValue={current}
      />
    </ItemForm>
  );
}

/** Withdrawal, merging, postponement: the item stays on the agenda with its number. */
function BecomesForms({ page, item, actions }: Props) {
  const hidden = { itemId: item.id, version: item.version };
  const states = item.applicants.map(({ state }) => state).sort(compareStates);
  const targets = page.items.filter(
    (one) => one.id !== item.id && one.status === 'OPEN' && one.kind === item.kind,
  );
  return (
    <>
      <ItemForm action={actions.withdraw} hidden={hidden} submit="Rücknahme eintragen">
        {states.length > 0 && (
          <SelectField
            id={`by-${item.id}`}
            name="by"
            label="Zurückgezogen von"
            options={states.map((code) => ({ value: code, label: stateName(code) }))}
          />
        )}
      </ItemForm>
      {targets.length > 0 && (
        <ItemForm action={actions.merge} hidden={hidden} submit="Zusammenlegen">
          <SelectField
            id={`target-${item.id}`}
            name="targetId"
            label="Zusammenlegen mit"
            options={targets.map(({ id, number, title }) => ({ value: id, label: `TOP ${number} ${title}` }))}
          />
        </ItemForm>
      )}
      <ItemForm action={actions.postpone} hidden={hidden} submit="Auf die nächste Hauptkonferenz vertagen" />
    </>
  );
}
