import Link from 'next/link';
import { Fragment } from 'react';

export interface Crumb {
  label: string;
  /** Absent for the page one is on. */
  href?: string;
}

/** The way here, as words one could read out on the telephone. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Pfad" className="text-14 text-muted mb-12">
      <ol className="flex flex-wrap items-baseline gap-x-8">
        {crumbs.map((crumb, index) => (
          <Fragment key={crumb.label}>
            {index > 0 && (
              <li aria-hidden="true" className="text-muted">
                ›
              </li>
            )}
            <li>
              {crumb.href ? (
                // High enough for a finger where the way wraps into several lines.
                <Link href={crumb.href} prefetch={false} className="link inline-block py-4">
                  {crumb.label}
                </Link>
              ) : (
                <span aria-current="page">{crumb.label}</span>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
