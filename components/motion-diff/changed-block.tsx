import { blockName, changeWords } from '@/components/motion-diff/block-change-words';
import type { DiffView } from '@/components/motion-diff/text-diff';
import { WordParts } from '@/components/ui/word-diff';
import type { BlockChange, NumberedBlock } from '@/lib/text/compare-texts';
import { wordDiff, type WordPart } from '@/lib/text/word-diff';

/** One block of a comparison: its name, what became of it in words, and its words. */
export function ChangedBlock({ change, view }: { change: BlockChange; view: DiffView }) {
  const shown = change.after ?? change.before;
  if (!shown) return null;
  const words = changeWords(change);
  return (
    <div className={words ? 'text-diff__block text-diff__changed' : 'text-diff__block'}>
      <p className="text-14 text-muted figures">
        {blockName(shown)}
        {words && <span className="text-ink font-medium"> · {words}</span>}
      </p>
      {view === 'fortlaufend' ? (
        <p className={textClass(shown)}>
          <WordParts parts={parts(change)} />
        </p>
      ) : (
        <div className="text-diff__sides">
          <Side label="vorher" block={change.before} parts={parts(change)} without="ADDED" />
          <Side label="nachher" block={change.after} parts={parts(change)} without="REMOVED" />
        </div>
      )}
    </div>
  );
}

interface SideProps {
  label: string;
  block: NumberedBlock | null;
  parts: readonly WordPart[];
  /** What this side does not show. */
  without: WordPart['kind'];
}

function Side({ label, block, parts: all, without }: SideProps) {
  return (
    <div className="min-w-0">
      <p className="text-14 text-muted">{label}</p>
      {block ? (
        <p className={textClass(block)}>
          <WordParts parts={all.filter(({ kind }) => kind !== without)} />
        </p>
      ) : (
        <p className="text-muted">– nicht vorhanden –</p>
      )}
    </div>
  );
}

function parts({ before, after }: BlockChange): WordPart[] {
  if (before && after) return wordDiff(before.text, after.text);
  if (before) return [{ kind: 'REMOVED', text: before.text }];
  return [{ kind: 'ADDED', text: after?.text ?? '' }];
}

function textClass({ kind }: NumberedBlock): string {
  return kind === 'HEADING' ? 'font-semibold' : '';
}
