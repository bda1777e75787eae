import { diffWordsWithSpace } from 'diff';

/** A stretch of words that stayed, came in or went out. */
export interface WordPart {
  kind: 'KEPT' | 'ADDED' | 'REMOVED';
  text: string;
}

/** Single words to insert and strike; above it two wordings have nothing in common that a reader could follow. */
const MOST_EDITS = 1_500;

/** What became of a text, word by word and space by space; joined without `ADDED` it is `before`, without `REMOVED` `after`. */
export function wordDiff(before: string, after: string): WordPart[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { kind: 'REMOVED', text: before },
      { kind: 'ADDED', text: after },
    ];
  return withWholePhrases(
    parts.map(({ added, removed, value }) => ({
      kind: added ? 'ADDED' : removed ? 'REMOVED' : 'KEPT',
      text: value,
    })),
  );
}

/** "den Bund" → "das BMI" reads better than two words exchanged beside the space between them. */
function withWholePhrases(parts: readonly WordPart[]): WordPart[] {
  const joined: WordPart[] = [];
  for (let index = 0; index < parts.length; index++) {
    const [part, removed, added] = parts.slice(index, index + 3);
    const [lastRemoved, lastAdded] = joined.slice(-2);
    const exchanged = lastRemoved?.kind === 'REMOVED' && lastAdded?.kind === 'ADDED';
    const exchangedAgain = removed?.kind === 'REMOVED' && added?.kind === 'ADDED';
    if (part?.kind === 'KEPT' && /^\s+$/.test(part.text) && exchanged && exchangedAgain) {
      lastRemoved.text += part.text + removed.text;
      lastAdded.text += part.text + added.text;
      index += 2;
    } else if (part) joined.push({ ...part });
  }
  return joined;
}
