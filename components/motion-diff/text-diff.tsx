import type { ReactNode } from 'react';
import { ChangedBlock } from '@/components/motion-diff/changed-block';
import { WordParts } from '@/components/ui/word-diff';
import type { MotionText } from '@/lib/domain/motion-text';
import { compareTexts, type BlockChange } from '@/lib/text/compare-texts';
import { wordDiff } from '@/lib/text/word-diff';

export type DiffView = 'fortlaufend' | 'nebeneinander';

interface Props {
  before: MotionText;
  after: MotionText;
  /** In one text (default), or the earlier one beside the later one. */
  view?: DiffView;
  /** Level of the headings of the parts; 2 by default. */
  headingLevel?: 2 | 3 | 4;
}

/**
 * Two versions of a motion, block by block: title, proposed resolution and Begründung. What stayed the same is folded
 * away with its count, so that the changes stand together.
 */
export function TextDiff({ before, after, view = 'fortlaufend', headingLevel = 2 }: Props) {
  const { title, blocks, rationale, changes } = compareTexts(before, after);
  if (changes === 0) return <p>Der Wortlaut ist gleich.</p>;
  return (
    <div className="text-diff" data-view={view}>
      {title.before !== title.after && (
        <Part title="Titel" level={headingLevel}>
          <p className="text-diff__changed font-medium">
            <WordParts parts={wordDiff(title.before, title.after)} />
          </p>
        </Part>
      )}
      <Part title="Beschlussvorschlag" level={headingLevel}>
        <Changes changes={blocks} view={view} />
      </Part>
      {rationale.length > 0 && (
        <Part title="Begründung" level={headingLevel}>
          <Changes changes={rationale} view={view} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, level, children }: { title: string; level: 2 | 3 | 4; children: ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <section className="mb-24">
      <Heading className="text-18 mb-8 font-semibold">{title}</Heading>
      {children}
    </section>
  );
}

function Changes({ changes, view }: { changes: readonly BlockChange[]; view: DiffView }) {
  return (
    <div className="flex flex-col gap-8">
      {stretches(changes).map((stretch) =>
        isUnchanged(stretch[0]) ? (
          <Unchanged key={stretch[0]?.id} changes={stretch} view={view} />
        ) : (
          stretch.map((change) => <ChangedBlock key={change.id} change={change} view={view} />)
        ),
      )}
    </div>
  );
}

function Unchanged({ changes, view }: { changes: readonly BlockChange[]; view: DiffView }) {
  const count = changes.length;
  return (
    <details className="text-diff__unchanged">
      <summary>{count === 1 ? '1 Absatz unverändert' : `${count} Absätze unverändert`}</summary>
      <div className="mt-8 flex flex-col gap-8">
        {changes.map((change) => (
          <ChangedBlock key={change.id} change={change} view={view} />
        ))}
      </div>
    </details>
  );
}

function isUnchanged(change: BlockChange | undefined): boolean {
  return change?.kind === 'SAME' && !change.moved;
}

/** Neighbours that stayed the same stand together. */
function stretches(changes: readonly BlockChange[]): BlockChange[][] {
  const found: BlockChange[][] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (last && isUnchanged(last[0]) === isUnchanged(change)) last.push(change);
    else found.push([change]);
  }
  return found;
}
