import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb';

interface Props {
  crumbs?: readonly Crumb[];
  /** A short line above the title: "18. IntMK 2023 · TOP 4.4" */
  overline?: ReactNode;
  title: string;
  /** A sentence or facts below the title. */
  children?: ReactNode;
  /** Buttons on the right. */
  actions?: ReactNode;
}

/** The head of every page: way, title, what can be done. */
export function PageHead({ crumbs, overline, title, children, actions }: Props) {
  return (
    <header className="mb-24">
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-32 gap-y-16">
        <div className="max-w-[56rem] min-w-0">
          {overline && <p className="text-muted figures mb-4 font-medium">{overline}</p>}
          <h1 className="text-24 md:text-32 font-semibold">{title}</h1>
          {children && <div className="mt-12">{children}</div>}
        </div>
        {actions && (
          <div data-print="no" className="flex flex-wrap gap-8">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}
