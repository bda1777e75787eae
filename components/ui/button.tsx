import Link from 'next/link';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

type Rank = 'primary' | 'secondary' | 'tertiary';

interface Look {
  rank?: Rank;
  icon?: IconName;
  /** For a row of a table or a tool beside a text. */
  small?: boolean;
  children: ReactNode;
}

const RANKS: Record<Rank, string> = {
  primary:
    'bg-accent text-on-accent border-accent hover:bg-(--kern-color-action-state-indicator-shade-hover)',
  secondary: 'border-accent text-accent hover:bg-hued',
  tertiary: 'border-transparent text-accent underline underline-offset-4 hover:bg-hued hover:decoration-2',
};

function lookOf({ rank = 'secondary', small = false }: Pick<Look, 'rank' | 'small'>): string {
  const size = small ? 'text-14 min-h-32 px-8 gap-4' : 'text-16 min-h-44 px-16 gap-8';
  return `inline-flex items-center justify-center rounded-[4px] border font-medium cursor-pointer print:hidden aria-disabled:cursor-not-allowed aria-disabled:opacity-60 ${size} ${RANKS[rank]}`;
}

/** A button that acts; inside a form it submits. */
export function Button({
  rank,
  icon,
  small = false,
  children,
  type = 'submit',
  ...rest
}: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>) {
  return (
    <button type={type} className={lookOf({ rank, small })} {...rest}>
      {icon && <Icon name={icon} size={small ? 16 : 20} />}
      {children}
    </button>
  );
}

/** A link that looks like a button because it begins something. `download` for files. */
export function ButtonLink({
  href,
  rank,
  icon,
  small = false,
  download = false,
  children,
}: Look & { href: string; download?: boolean }) {
  const inside = (
    <>
      {icon && <Icon name={icon} size={small ? 16 : 20} />}
      {children}
    </>
  );
  if (download)
    return (
      <a href={href} download className={lookOf({ rank, small })}>
        {inside}
      </a>
    );
  return (
    <Link href={href} prefetch={false} className={lookOf({ rank, small })}>
      {inside}
    </Link>
  );
}
