/** Why a file does not go with an answer. */
export type FileObstacle = 'KIND' | 'TOO_LARGE' | 'TOO_MANY';

/** A file that was left out; the others stay. */
export interface LeftOutFile {
  fileName: string;
  obstacle: FileObstacle;
}

/** How many files one entry may have; together they may be as large as one attachment. */
export const MOST_FILES = 5;

/** Whether one more file finds room beside those that are kept; `most` and `size` in bytes. */
export function roomFor(
  file: { size: number },
  kept: readonly { size: number }[],
  most: number,
): FileObstacle | null {
  if (kept.length >= MOST_FILES) return 'TOO_MANY';
  const size = kept.reduce((sum, one) => sum + one.size, file.size);
  return size > most ? 'TOO_LARGE' : null;
}
