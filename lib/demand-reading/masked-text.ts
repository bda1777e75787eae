/** A name or a remark is no longer than this; what is longer is read as text, so that reading stays linear. */
const LONGEST = 400;
const QUOTED = new RegExp(`[„“"»][^„“”"«»]{0,${LONGEST}}[“”"«]`, 'gu');
const IN_BRACKETS = new RegExp(`\\([^()]{0,${LONGEST}}\\)`, 'gu');

const MEMBER = '[\\p{L}*:-]{0,40}?(?:[Mm]inister|[Ss]enator)(?:[*:]?innen|en|n)?';
/** "Die für Integration zuständigen Ministerinnen und Minister, Senatorinnen und Senatoren der Länder" */
const MEMBERS = new RegExp(
  `(?<![\\p{L}-])(?:[Dd]ie|[Dd]en|[Dd]er) (?:für [\\p{L}, -]{1,80} zuständigen )?(?!Bundes)${MEMBER}(?![\\p{L}])` +
    `(?:(?:,| und| sowie|, sowie|, und) (?:die )?${MEMBER}(?![\\p{L}]))*(?: der (?:Bundes)?[Ll]änder)?`,
  'gu',
);
const CONFERENCE = 'IntMK';

/**
 * A text of the same length in which only its own sentences stand: what is quoted and what is bracketed is blank, and
 * the ministers of the Länder, by whatever long name, are "Die IntMK".
 */
export function maskedText(text: string): string {
  return text
    .replace(QUOTED, (words) => ' '.repeat(words.length))
    .replace(IN_BRACKETS, (words) => ' '.repeat(words.length))
    .replace(MEMBERS, (words) => `${words.slice(0, 3)} ${CONFERENCE}`.padEnd(words.length));
}
