import { TextDiff } from '@/components/motion-diff/text-diff';
import { ResolutionText } from '@/components/resolution/resolution-text';
import type { SessionItem } from '@/lib/domain/session';
import { wordingChange } from '@/lib/text/wording-change';

/** What is voted on, folded; where the meeting changed it, the change first. */
export function ItemWordingFold({ item: { title, wording, kind } }: { item: SessionItem }) {
  const { blocks, before } = wording;
  if (blocks.length === 0)
    return kind === 'ITEM' ? <p className="text-muted">Zu diesem Punkt liegt kein Text vor.</p> : null;
  const clauses = blocks.filter((block) => block.kind === 'CLAUSE').length;
  const size =
    clauses > 0 ? `${clauses} ${clauses === 1 ? 'Ziffer' : 'Ziffern'}` : `${blocks.length} Absätze`;
  const change = before && wordingChange(before, { title, blocks });
  return (
    <details className="wording-fold">
      <summary>
        <span className="font-medium">Wortlaut</span> ({size}){before && ', in der Sitzung geändert'}
      </summary>
      <div className="mt-12 flex flex-col gap-16">
        {change && <TextDiff before={change.before} after={change.after} headingLevel={3} />}
        <ResolutionText blocks={blocks} />
      </div>
    </details>
  );
}
