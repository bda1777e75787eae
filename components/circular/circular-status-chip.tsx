import { OutcomeChip } from '@/components/resolution/outcome-chip';
import { Chip } from '@/components/ui/chip';
import type { CircularStatus } from '@/lib/domain/circular-procedure';
import type { Outcome } from '@/lib/domain/minutes';
import { TERMS } from '@/lib/i18n/terms';

/** Where an Umlaufverfahren stands: its outcome once there is one. */
export function CircularStatusChip({ status, outcome }: { status: CircularStatus; outcome: Outcome | null }) {
  if (outcome !== null) return <OutcomeChip outcome={outcome} />;
  return (
    <Chip tone={status === 'OPEN' ? 'info' : 'neutral'} icon={status === 'OPEN' ? 'circular' : 'cross'}>
      {TERMS.CircularStatus[status]}
    </Chip>
  );
}
