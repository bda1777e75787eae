import Link from 'next/link';
import type { ReactNode } from 'react';
import { CertaintyMark, certaintyOf } from '@/components/import/certainty-mark';
import { rowId } from '@/components/import/row-id';
import { Icon } from '@/components/ui/icon';
import type { ProofValue } from '@/lib/read/proof-values';

interface Props {
  value: ProofValue;
  /** What the row belongs to, for screen readers: "TOP 4.1". */
  owner: string;
  /** Opens the row's form; null where nothing can be changed any more. */
  editHref: string | null;
  /** The open form; absent for every other row. */
  editor?: ReactNode;
}

/** One value that was read: what it is, what it says, where it stands, how certain it is. */
export function ProofRow({ value, owner, editHref, editor }: Props) {
  return (
    <li
      id={rowId(value.path)}
      tabIndex={-1}
      data-from={value.fromLine || undefined}
      data-certainty={certaintyOf(value)}
      data-current={editor ? true : undefined}
      className="proof-value"
    >
      <span className="text-muted">{value.label}</span>
      <span className="proof-value__text min-w-0">
        {value.text || <span className="text-muted">nichts gelesen</span>}
        {value.reason && !value.decision && (
          <span className="text-14 mt-2 block font-medium">{value.reason}</span>
        )}
      </span>
      <span className="flex items-center justify-end gap-8">
        {value.fromLine > 0 && (
          <a href={`#z${value.fromLine}`} className="text-14 text-muted figures underline" tabIndex={-1}>
            {value.fromLine === value.toLine
              ? `Z. ${value.fromLine}`
              : `Z. ${value.fromLine}–${value.toLine}`}
          </a>
        )}
        <CertaintyMark value={value} />
        {editHref && (
          <Link
            href={`${editHref}#${rowId(value.path)}`}
            prefetch={false}
            scroll={false}
            aria-label={`${owner}, ${value.label}: ändern`}
            title="Ändern"
            className="text-accent hover:bg-hued inline-flex size-28 items-center justify-center rounded-[4px]"
          >
            <Icon name="edit" size={16} />
          </Link>
        )}
      </span>
      {editor && <div className="proof-value__wide">{editor}</div>}
    </li>
  );
}
