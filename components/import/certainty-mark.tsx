import { Icon, type IconName } from '@/components/ui/icon';
import type { ProofValue } from '@/lib/read/proof-values';

interface Look {
  word: string;
  icon: IconName;
  tone: string;
}

/** What the row says about its value: the reader's certainty, or what a person decided. */
export function certaintyOf(
  value: Pick<ProofValue, 'certainty' | 'decision'>,
): ProofValue['certainty'] | 'DECIDED' {
  return value.decision ? 'DECIDED' : value.certainty;
}

function lookOf(value: Pick<ProofValue, 'certainty' | 'decision'>): Look {
  if (value.decision === 'corrected') return { word: 'geändert', icon: 'edit', tone: 'text-good' };
  if (value.decision === 'confirmed') return { word: 'bestätigt', icon: 'check', tone: 'text-good' };
  if (value.certainty === 'CHECK') return { word: 'prüfen', icon: 'warning', tone: 'text-warn' };
  if (value.certainty === 'MISSING') return { word: 'fehlt', icon: 'missing', tone: 'text-warn' };
  return { word: 'sicher', icon: 'check', tone: 'text-muted' };
}

/** Certainty as a sign and a word; the row's colour only repeats it. */
export function CertaintyMark({ value }: { value: Pick<ProofValue, 'certainty' | 'decision'> }) {
  const look = lookOf(value);
  return (
    <span className={`text-14 inline-flex items-center gap-4 font-medium whitespace-nowrap ${look.tone}`}>
      <Icon name={look.icon} size={16} />
      {look.word}
    </span>
  );
}
