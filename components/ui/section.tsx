import type { ReactNode } from 'react';

/** A part of a page under a heading of its own. */
export function Section({
  title,
  screenOnly = false,
  children,
}: {
  title: string;
  /** True for what has no use on paper: downloads, forms. */
  screenOnly?: boolean;
  children: ReactNode;
}) {
  return (
    <section data-print={screenOnly ? 'no' : undefined} className="mb-32">
      <h2 className="text-20 mb-12 font-semibold">{title}</h2>
      {children}
    </section>
  );
}
