import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { MinutesStatus } from '@/lib/domain/minutes-edition';
import { TERMS } from '@/lib/i18n/terms';

const LOOKS: Record<MinutesStatus, { tone: Tone; icon: IconName }> = {
  DRAFT: { tone: 'warn', icon: 'edit' },
  PRELIMINARY: { tone: 'info', icon: 'lock' },
  FINAL: { tone: 'good', icon: 'check' },
};

/** Entwurf, vorläufig, endgültig: as a sign and a word. */
export function MinutesStatusChip({ status }: { status: MinutesStatus }) {
  const { tone, icon } = LOOKS[status];
  return (
    <Chip tone={tone} icon={icon}>
      {TERMS.MinutesStatus[status]}
    </Chip>
  );
}
