import type { ReactNode } from 'react';
import type { Review } from '@/components/demand/use-review';
import { routes } from '@/lib/routes';

interface Props {
  id: string;
  conference: number;
  only: 'offen' | null;
  show: Review['show'];
  className: string;
  label?: string;
  current?: boolean;
  /** Somebody has to look at it. */
  open?: boolean;
  children: ReactNode;
}

/** Leads to a card: at once where JavaScript runs, by its address everywhere else and in a new window. */
export function CardLink({ id, conference, only, show, className, label, current, open, children }: Props) {
  return (
    <a
      href={routes.demandReview(conference, id, only)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        show(id);
      }}
      className={className}
      aria-label={label}
      title={label}
      aria-current={current ? 'step' : undefined}
      data-open={open || undefined}
    >
      {children}
    </a>
  );
}
