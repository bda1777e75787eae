import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

const TONES: Record<Tone, string> = {
  neutral: 'border-line-strong text-ink bg-paper',
  info: 'border-info text-ink bg-info-tint',
  good: 'border-good text-ink bg-good-tint',
  warn: 'border-warn text-ink bg-warn-tint',
  bad: 'border-bad text-ink bg-bad-tint',
};

const ICON_TONES: Record<Tone, string> = {
  neutral: 'text-muted',
  info: 'text-info',
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
};

/** A small label with a sign and a word: colour only supports what the word says. */
export function Chip({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span
      className={`text-14 inline-flex items-center gap-4 rounded-[4px] border px-8 py-1 align-middle font-medium whitespace-nowrap print:border-0 print:p-0 ${TONES[tone]}`}
    >
      {icon && (
        <span className={`flex ${ICON_TONES[tone]}`}>
          <Icon name={icon} size={16} />
        </span>
      )}
      {children}
    </span>
  );
}
