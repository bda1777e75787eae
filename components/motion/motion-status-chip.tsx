import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { MotionStatus } from '@/lib/domain/motion';
import { TERMS } from '@/lib/i18n/terms';

const LOOKS: Record<MotionStatus, { tone: Tone; icon: IconName }> = {
  TOPIC: { tone: 'neutral', icon: 'info' },
  DRAFT: { tone: 'neutral', icon: 'edit' },
  CO_SIGNING: { tone: 'info', icon: 'people' },
  REGISTERED: { tone: 'good', icon: 'check' },
  ON_AGENDA: { tone: 'good', icon: 'document' },
  DECIDED: { tone: 'good', icon: 'check' },
  WITHDRAWN: { tone: 'warn', icon: 'withdraw' },
  MERGED: { tone: 'neutral', icon: 'merge' },
  POSTPONED: { tone: 'neutral', icon: 'clock' },
};

/** Where a motion stands on its way. */
export function MotionStatusChip({ status }: { status: MotionStatus }) {
  return <Chip {...LOOKS[status]}>{TERMS.MotionStatus[status]}</Chip>;
}
