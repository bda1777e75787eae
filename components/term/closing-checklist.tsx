import Link from 'next/link';
import { Chip, type Tone } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { ClosingState } from '@/lib/domain/term-closing';
import { CLOSING_LINKS, CLOSING_STATES } from '@/lib/i18n/term-closing';
import type { ClosingCheckView } from '@/lib/read/closing-page';

const LOOKS: Record<ClosingState, { tone: Tone; icon: IconName }> = {
  DONE: { tone: 'good', icon: 'check' },
  OPEN: { tone: 'warn', icon: 'missing' },
  OBSTACLE: { tone: 'bad', icon: 'warning' },
  CARRIED: { tone: 'info', icon: 'forward' },
};

/** What a term has come to, one line each, with the way to what mends it. */
export function ClosingChecklist({ checks }: { checks: readonly ClosingCheckView[] }) {
  return (
    <ul className="border-line max-w-[56rem] border-t">
      {checks.map(({ kind, label, state, sentence, href }) => (
        <li
          key={kind}
          className="border-line grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-16 gap-y-4 border-b py-8 sm:grid-cols-[13rem_minmax(0,1fr)_auto]"
        >
          <span className="font-medium">{label}</span>
          <p className="order-last col-span-2 min-w-0 sm:order-none sm:col-span-1">
            {sentence}{' '}
            {href && (
              <Link href={href} className="link whitespace-nowrap">
                {CLOSING_LINKS[kind]}
                <span className="sr-only">: {label}</span>
              </Link>
            )}
          </p>
          <Chip {...LOOKS[state]}>{CLOSING_STATES[state]}</Chip>
        </li>
      ))}
    </ul>
  );
}
