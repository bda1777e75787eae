import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { MeasureStatus } from '@/lib/domain/action-plan';
import { TERMS } from '@/lib/i18n/terms';

const LOOKS: Record<MeasureStatus, { tone: Tone; icon: IconName }> = {
  UNKNOWN: { tone: 'neutral', icon: 'info' },
  PLANNED: { tone: 'neutral', icon: 'clock' },
  RUNNING: { tone: 'info', icon: 'forward' },
  DONE: { tone: 'good', icon: 'check' },
  DROPPED: { tone: 'warn', icon: 'cross' },
};

/** How far a measure of the Aktionsplan has come. */
export function MeasureStatusChip({ status }: { status: MeasureStatus }) {
  return <Chip {...LOOKS[status]}>{TERMS.MeasureStatus[status]}</Chip>;
}
