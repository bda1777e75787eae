import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { DemandStanding, DemandStatus } from '@/lib/domain/demand-status';
import { TERMS } from '@/lib/i18n/terms';

const LOOKS: Record<DemandStatus, { tone: Tone; icon: IconName }> = {
  NOT_TRACKED: { tone: 'neutral', icon: 'missing' },
  OPEN: { tone: 'warn', icon: 'tasks' },
  ASKED: { tone: 'info', icon: 'circular' },
  INTERIM: { tone: 'info', icon: 'clock' },
  PARTLY_IMPLEMENTED: { tone: 'good', icon: 'equal' },
  IMPLEMENTED: { tone: 'good', icon: 'check' },
  REJECTED: { tone: 'bad', icon: 'cross' },
  OBSOLETE: { tone: 'neutral', icon: 'withdraw' },
  CONTINUED: { tone: 'neutral', icon: 'forward' },
};

/** Where a request stands, as a sign and a word; beside it whether an answer is owed that has not come. */
export function StatusChip({ standing }: { standing: Pick<DemandStanding, 'status' | 'overdue'> }) {
  const { status, overdue } = standing;
  return (
    <span className="inline-flex flex-wrap items-center gap-4">
      <Chip {...LOOKS[status]}>{TERMS.FollowUpStatus[status]}</Chip>
      {overdue && (
        <Chip tone="bad" icon="warning">
          keine Antwort
        </Chip>
      )}
    </span>
  );
}
