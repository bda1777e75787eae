import type { ReadingMark } from './minutes-reading';

/**
 * The values a person still has to look at, in the order of the document: not certain, and nobody decided about them.
 * @param decided JSON pointers of the values that were corrected or confirmed
 */
export function openMarks(marks: readonly ReadingMark[], decided: ReadonlySet<string>): ReadingMark[] {
  return mergedMarks(marks).filter(({ certainty, path }) => certainty !== 'CERTAIN' && !decided.has(path));
}

/** One mark a value: where a value was read in several places, all its lines and the least certainty. */
export function mergedMarks(marks: readonly ReadingMark[]): ReadingMark[] {
  const merged = new Map<string, ReadingMark>();
  for (const mark of marks) {
    const known = merged.get(mark.path);
    merged.set(mark.path, known ? joined(known, mark) : mark);
  }
  return [...merged.values()];
}

function joined(first: ReadingMark, second: ReadingMark): ReadingMark {
  const { certainty, reason } = first.certainty === 'CERTAIN' ? second : first;
  return {
    path: first.path,
    fromLine: Math.min(first.fromLine, second.fromLine),
    toLine: Math.max(first.toLine, second.toLine),
    certainty,
    reason,
  };
}
