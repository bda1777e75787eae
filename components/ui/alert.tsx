import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

type AlertTone = 'info' | 'good' | 'warn' | 'bad';

const LOOKS: Record<AlertTone, { box: string; sign: string; icon: IconName }> = {
  info: { box: 'border-info bg-info-tint', sign: 'text-info', icon: 'info' },
  good: { box: 'border-good bg-good-tint', sign: 'text-good', icon: 'check' },
  warn: { box: 'border-warn bg-warn-tint', sign: 'text-warn', icon: 'warning' },
  bad: { box: 'border-bad bg-bad-tint', sign: 'text-bad', icon: 'warning' },
};

interface Props {
  tone: AlertTone;
  title: string;
  children?: ReactNode;
  /** "alert" where it answers what somebody just did, so that it is read out. */
  role?: 'alert' | 'status';
}

/** A message that stays on the page. */
export function Alert({ tone, title, children, role }: Props) {
  const look = LOOKS[tone];
  return (
    <div role={role} data-print="no" className={`flex gap-12 rounded-[4px] border-l-4 p-16 ${look.box}`}>
      <span className={`pt-2 ${look.sign}`}>
        <Icon name={look.icon} />
      </span>
      <div className="min-w-0 text-ink">
        <p className="font-semibold">{title}</p>
        {children && <div className="mt-4 max-w-[46rem]">{children}</div>}
      </div>
    </div>
  );
}
