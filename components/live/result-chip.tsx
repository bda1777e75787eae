import { OutcomeChip } from '@/components/resolution/outcome-chip';
import { Chip } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { FollowResult } from '@/lib/domain/session-follow';
import { shortResultWords } from '@/lib/i18n/follow-words';

const WITHOUT_RESOLUTION = {
  WITHDRAWN: 'withdraw',
  MERGED: 'merge',
  DECIDED_BY_CIRCULAR: 'circular',
} as const satisfies Partial<Record<FollowResult['outcome'], IconName>>;

/** What became of an item, as a sign and a word. */
export function ResultChip({ outcome }: { outcome: FollowResult['outcome'] }) {
  if (outcome === 'WITHDRAWN' || outcome === 'MERGED' || outcome === 'DECIDED_BY_CIRCULAR')
    return <Chip icon={WITHOUT_RESOLUTION[outcome]}>{shortResultWords(outcome)}</Chip>;
  return <OutcomeChip outcome={outcome} />;
}
