import type { ReactNode } from 'react';

/** One matter of a start page, under its heading. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section data-keep className="border-line rounded-[4px] border p-20">
      <h2 className="text-muted mb-8 font-medium">{title}</h2>
      {children}
    </section>
  );
}
