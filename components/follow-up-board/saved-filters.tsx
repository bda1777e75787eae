import Link from 'next/link';
import { Fold } from '@/components/motion/fold';
import { Chip } from '@/components/ui/chip';
import { CommandForm } from '@/components/ui/command-form';
import type { FormAction } from '@/lib/forms/form-state';
import type { FollowUpBoard } from '@/lib/read/follow-up-board';
import { SaveFilterForm } from './save-filter-form';

export interface FilterActions {
  keep: FormAction;
  replace: FormAction;
  forget: FormAction;
  openFirst: FormAction;
}

type Props = Pick<FollowUpBoard, 'saved'> & {
  /** What stands in the address now. */
  query: string;
  actions: FilterActions;
};

/** The filters that the person keeps: open one, keep this one, let one open first. Nobody else sees them. */
export function SavedFilters({ saved, query, actions }: Props) {
  return (
    <section aria-label="Gespeicherte Filter" data-print="no" className="mb-24">
      {saved.length > 0 && (
        <ul className="mb-8 flex flex-wrap items-center gap-x-24 gap-y-8">
          <li className="text-muted">Gespeichert:</li>
          {saved.map(({ id, name, href, opensFirst }) => (
            <li key={id} className="flex items-center gap-8">
              <Link href={href} prefetch={false} className="link">
                {name}
              </Link>
              {opensFirst && <Chip icon="check">öffnet zuerst</Chip>}
            </li>
          ))}
        </ul>
      )}
      <Fold title={saved.length > 0 ? 'Filter speichern und verwalten' : 'Diesen Filter speichern'}>
        <SaveFilterForm action={actions.keep} query={query} />
        {saved.length > 0 && <OwnFilters saved={saved} query={query} actions={actions} />}
      </Fold>
    </section>
  );
}

function OwnFilters({ saved, query, actions }: Props) {
  return (
    <ul className="border-line mt-16 max-w-[46rem] border-t">
      {saved.map(({ id, name, opensFirst }) => (
        <li key={id} className="border-line flex flex-wrap items-center gap-x-16 gap-y-4 border-b py-8">
          <span className="min-w-0 grow font-medium">{name}</span>
          <CommandForm
            action={actions.replace}
            hidden={{ id, query }}
            submit="Durch den angezeigten ersetzen"
            {...SMALL}
          />
          <CommandForm
            action={actions.openFirst}
            hidden={{ id, first: opensFirst ? 'nein' : 'ja' }}
            submit={opensFirst ? 'Nicht mehr zuerst öffnen' : 'Zuerst öffnen'}
            {...SMALL}
          />
          <CommandForm action={actions.forget} hidden={{ id }} submit="Löschen" {...SMALL} />
        </li>
      ))}
    </ul>
  );
}

const SMALL = { small: true, rank: 'tertiary' } as const;
