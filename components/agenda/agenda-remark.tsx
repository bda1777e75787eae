import { Chip } from '@/components/ui/chip';
import { stateName } from '@/lib/domain/federal-state';
import type { AgendaEntryView } from '@/lib/read/agenda-entry-view';

type RemarkedEntry = Pick<
  AgendaEntryView,
  'kind' | 'status' | 'withdrawnBy' | 'mergedInto' | 'circular' | 'postponedTo'
>;

/** What the agenda notes at an item, in the words it prints: "Rücknahme Berlin", "Zusammenlegung mit TOP 7.2". */
export function AgendaRemark({ entry }: { entry: RemarkedEntry }) {
  if (entry.status === 'WITHDRAWN')
    return (
      <Chip icon="withdraw">Rücknahme{entry.withdrawnBy ? ` ${stateName(entry.withdrawnBy)}` : ''}</Chip>
    );
  if (entry.status === 'MERGED')
    return <Chip icon="merge">Zusammenlegung{entry.mergedInto ? ` mit TOP ${entry.mergedInto}` : ''}</Chip>;
  if (entry.status === 'DECIDED_BY_CIRCULAR')
    return <Chip icon="circular">Umlaufbeschluss{entry.circular ? ` ${entry.circular}` : ''}</Chip>;
  if (entry.status === 'POSTPONED')
    return (
      <Chip tone="warn" icon="clock">
        vertagt{entry.postponedTo ? ` auf die ${entry.postponedTo}. IntMK` : ''}
      </Chip>
    );
  if (entry.kind === 'KAMIN') return <Chip icon="people">Kaminthema</Chip>;
  return null;
}
