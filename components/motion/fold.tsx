import type { ReactNode } from 'react';

/** A step that is not taken every day, folded behind its name. `about` tells screen readers what it belongs to. */
export function Fold({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <details data-print="no">
      <summary className="link w-fit">
        {title}
        {about && <span className="sr-only">: {about}</span>}
      </summary>
      <div className="border-line mt-8 border-l-3 pl-12">{children}</div>
    </details>
  );
}
