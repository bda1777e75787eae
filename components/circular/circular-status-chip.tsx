import { OutcomeChip } from '@/components/resolution/outcome-chip';
import { Chip } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { CircularStatus } from '@/lib/domain/circular-procedure';
import type { Outcome } from '@/lib/domain/minutes';
import { TERMS } from '@/lib/i18n/terms';

const ICONS: Record<CircularStatus, IconName> = {
  ...{ DRAFT: 'edit', OPEN: 'circular', CONCLUDED: 'check', CANCELLED: 'cross' },
};

/** Where an Umlaufverfahren stands: its outcome once there is one. */
export function CircularStatusChip({ status, outcome }: { status: CircularStatus; outcome: Outcome | null }) {
  if (outcome !== null) return <OutcomeChip outcome={outcome} />;
  return (
    <Chip tone={status === 'OPEN' ? 'info' : 'neutral'} icon={ICONS[status]}>
      {TERMS.CircularStatus[status]}
    </Chip>
  );
}
