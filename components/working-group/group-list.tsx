import Link from 'next/link';
import { StateStrip } from '@/components/federal-state/state-strip';
import { Chip } from '@/components/ui/chip';
import { TERMS } from '@/lib/i18n/terms';
import type { WorkingGroupRow } from '@/lib/read/working-groups-page';
import { routes } from '@/lib/routes';

/** Working groups one below the other: name, chair, members, until when, what is owed. */
export function GroupList({ rows }: { rows: readonly WorkingGroupRow[] }) {
  return (
    <ul className="border-line border-t">
      {rows.map((row) => (
        <li key={row.id} data-keep className="border-line border-b px-8 py-16">
          <p className="text-14 text-muted">{TERMS.WorkingGroupKind[row.kind]}</p>
          <h3 className="mb-4">
            <Link href={routes.workingGroup(row.id)} prefetch={false} className="link font-medium">
              {row.name}
            </Link>
          </h3>
          <p className="mb-8">{[row.chair, row.end].filter(Boolean).join(' · ')}</p>
          {row.states.length > 0 && (
            <StateStrip
              small
              label={`Mitglieder: ${row.name}`}
              standings={row.states.map((state) => ({ state, standing: 'CO' as const, words: 'Mitglied' }))}
            />
          )}
          {(row.runOut || row.owed.length > 0) && (
            <p className="mt-8 flex flex-wrap gap-8">
              {row.runOut && (
                <Chip tone="warn" icon="warning">
                  Auftrag abgelaufen
                </Chip>
              )}
              {row.owed.length > 0 && (
                <Chip icon="document">
                  {row.owed.length === 1 ? '1 Bericht steht aus' : `${row.owed.length} Berichte stehen aus`}
                </Chip>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
