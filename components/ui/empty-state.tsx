import type { ReactNode } from 'react';

/** An empty page says what will be here and offers the first step. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="border-line rounded-[4px] border border-dashed p-24">
      <p className="text-18 font-semibold">{title}</p>
      {children && <div className="text-muted mt-4 max-w-[46rem]">{children}</div>}
      {action && <div className="mt-16">{action}</div>}
    </div>
  );
}
