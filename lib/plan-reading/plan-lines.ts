/** Blanks of every kind: no-break and thin spaces, and the empty Braille pattern that some files fill lines with. */
const BLANKS = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Hyphens that look like the one on the keyboard. */
const HYPHENS = /[\u2010\u2011]/g;

/** One line as a person sees it: no blanks at its ends, one between words, letters with their dots in one piece. */
export function tidyLine(line: string): string {
  return line.normalize('NFC').replace(INVISIBLE, '').replace(HYPHENS, '-').replace(BLANKS, ' ').trim();
}
