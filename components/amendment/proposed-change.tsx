import { WordDiff } from '@/components/ui/word-diff';
import { BLOCK_WORDS } from '@/lib/i18n/block-words';
import { blockWords } from '@/lib/i18n/amendment-words';
import type { WordingView } from '@/lib/read/amendment-views';

interface Props {
  wording: Pick<WordingView, 'type' | 'text' | 'kind' | 'movesBehind'>;
  /** What the text says at the place; null where it says nothing. */
  present: string | null;
}

/** What is proposed, as a word diff against what stands there; what has no words is said in words. */
export function ProposedChange({ wording, present }: Props) {
  const { type, text, kind, movesBehind } = wording;
  if (type === 'MOVE')
    return <p>{movesBehind ? `nach ${blockWords(movesBehind)}` : 'an den Anfang'} verschieben</p>;
  return (
    <>
      {kind !== null && <p className="text-14 text-muted mb-4">als {BLOCK_WORDS[kind]}</p>}
      <WordDiff before={present ?? ''} after={text ?? ''} />
    </>
  );
}
