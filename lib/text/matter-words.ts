import { wordsOfTheMatter } from '@/lib/domain/telling-words';
import type { TextBlock } from '@/lib/domain/text-block';

/** A word counts by its beginning: "Einbürgerungen" and "Einbürgerungsbehörde" are about one matter. */
const BEGINNING = 9;

/** The words that say what a resolution is about, each once, those of its title twice. */
export function matterWords({
  title,
  blocks,
}: {
  title: string;
  blocks: readonly TextBlock[];
}): ReadonlyMap<string, number> {
  const beginnings = (text: string) =>
    wordsOfTheMatter(text).map((word) => word.toLowerCase().slice(0, BEGINNING));
  const body = blocks.flatMap(({ text }) => beginnings(text));
  return new Map([
    ...body.map((word) => [word, 1] as const),
    ...beginnings(title).map((word) => [word, 2] as const),
  ]);
}
