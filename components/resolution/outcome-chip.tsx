import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { Outcome } from '@/lib/domain/minutes';
import { OUTCOME_CHIPS } from '@/lib/i18n/terms';

const LOOKS: Record<Outcome, { tone: Tone; icon: IconName }> = {
  UNANIMOUS: { tone: 'good', icon: 'check' },
  MAJORITY: { tone: 'info', icon: 'people' },
  REJECTED: { tone: 'bad', icon: 'cross' },
  NOTED: { tone: 'neutral', icon: 'document' },
  POSTPONED: { tone: 'warn', icon: 'clock' },
};

/** How it ended, as a sign and a word. */
export function OutcomeChip({ outcome }: { outcome: Outcome }) {
  const look = LOOKS[outcome];
  return (
    <Chip tone={look.tone} icon={look.icon}>
      {OUTCOME_CHIPS[outcome]}
    </Chip>
  );
}
