import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { PreparatoryOutcome } from '@/lib/domain/preparatory-result';
import { TERMS } from '@/lib/i18n/terms';

const LOOKS: Record<PreparatoryOutcome, { tone: Tone; icon: IconName }> = {
  GREEN_LIST: { tone: 'good', icon: 'leaf' },
  DEBATE: { tone: 'info', icon: 'people' },
  REVISE: { tone: 'warn', icon: 'edit' },
  WITHDRAWN: { tone: 'neutral', icon: 'withdraw' },
};

/** What the Vorkonferenz settled for an item. */
export function ResultChip({ outcome }: { outcome: PreparatoryOutcome }) {
  const { tone, icon } = LOOKS[outcome];
  return (
    <Chip tone={tone} icon={icon}>
      {TERMS.PreparatoryOutcome[outcome]}
    </Chip>
  );
}
