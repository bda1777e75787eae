import { ok, refuse, type Result } from '@/lib/result';
import { mergedOrder } from './compare-minutes';

/**
 * A block of prose in minutes. What the record has to say about its place is written by the program; the office may
 * put it in its own words. The decided words, the applicants and the outcome are no passages: they are the record.
 */
export interface Passage {
  /** Stable through every edition: "opening", "item:4.1", "closing". */
  place: string;
  /** In plain notation, as it was written from the record when it was last looked at. */
  written: string;
  /** The office's own words in plain notation; null: what was written stands. Empty: nothing is printed here. */
  edit: string | null;
  /** Own words that gave way to the record, the latest last; kept, never printed. */
  earlier: string[];
}

/** What a record has to say about a place, in plain notation; empty where it has nothing to say. */
export interface WrittenPassage {
  place: string;
  text: string;
}

/** Where the record says something else now than when it was last looked at. */
export interface PassageChange {
  place: string;
  before: string;
  /** Null: the record knows the place no longer. */
  after: string | null;
  /** The office's own words that stand in between; null where there are none. */
  edit: string | null;
}

/** What to do about a change: the record's new words, or what stands here now. */
export const CHANGE_CHOICES = ['TAKE', 'KEEP'] as const;
export type ChangeChoice = (typeof CHANGE_CHOICES)[number];

/** Characters of a passage; far above the longest course of a debate. */
export const PASSAGE_LENGTH = 20_000;

/** The words of a place as they are printed. */
export function printedPassage({ written, edit }: Pick<Passage, 'written' | 'edit'>): string {
  return edit ?? written;
}

/** What is printed at a place; empty where nothing is. */
export function printedAt(passages: readonly Passage[], place: string): string {
  const passage = passages.find((one) => one.place === place);
  return passage ? printedPassage(passage) : '';
}

/** The passages of new minutes. */
export function newPassages(written: readonly WrittenPassage[]): Passage[] {
  return written.map(({ place, text }) => ({ place, written: text, edit: null, earlier: [] }));
}

/** Where the record says something else now, in printed order. */
export function passageChanges(
  passages: readonly Passage[],
  written: readonly WrittenPassage[],
): PassageChange[] {
  const known = new Map(passages.map((passage) => [passage.place, passage]));
  const now = new Map(written.map(({ place, text }) => [place, text]));
  return placesOf(passages, written).flatMap((place) => {
    const { written: before = '', edit = null } = known.get(place) ?? {};
    const after = now.get(place) ?? null;
    const said = after ?? '';
    return said === before && known.has(place) ? [] : [{ place, before, after, edit }];
  });
}

/** Puts a passage into the office's own words; the program's own words need none. Refuses PASSAGE_MISSING. */
export function editPassage(
  passages: readonly Passage[],
  place: string,
  text: string,
): Result<Passage[], 'PASSAGE_MISSING'> {
  if (!passages.some((passage) => passage.place === place)) return refuse('PASSAGE_MISSING');
  return ok(
    passages.map((passage) =>
      passage.place === place ? { ...passage, edit: text === passage.written ? null : text } : passage,
    ),
  );
}

/**
 * Settles one change. With TAKE the record's words stand and own words are kept aside; with KEEP what is printed now
 * stays word for word. Refuses PASSAGE_MISSING where nothing changed at that place.
 */
export function settlePassage(
  passages: readonly Passage[],
  written: readonly WrittenPassage[],
  place: string,
  choice: ChangeChoice,
): Result<Passage[], 'PASSAGE_MISSING'> {
  const change = passageChanges(passages, written).find((one) => one.place === place);
  if (!change) return refuse('PASSAGE_MISSING');
  const blank: Passage = { place, written: '', edit: null, earlier: [] };
  const known = passages.find((passage) => passage.place === place) ?? blank;
  const settled = choice === 'TAKE' ? taken(known, change) : kept(known, change);
  const byPlace = new Map([...passages, settled].map((passage) => [passage.place, passage]));
  return ok(placesOf(passages, written).flatMap((one) => byPlace.get(one) ?? []));
}

function taken({ place, edit, earlier }: Passage, { after }: PassageChange): Passage {
  return { place, written: after ?? '', edit: null, earlier: edit ? [...earlier, edit] : earlier };
}

function kept(passage: Passage, { after }: PassageChange): Passage {
  const words = printedPassage(passage);
  const written = after ?? '';
  return { ...passage, written, edit: words === written ? null : words };
}

/** As the record orders them; a place that it knows no longer stays behind the one it followed. */
function placesOf(passages: readonly Passage[], written: readonly WrittenPassage[]): string[] {
  return mergedOrder(
    passages.map(({ place }) => place),
    written.map(({ place }) => place),
  );
}
