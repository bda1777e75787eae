/** What somebody typed into the archive search, taken apart. */
export interface AskedQuery {
  /** All of them must occur, in any form. */
  words: string[];
  /** Words in this order, one right after the other. */
  phrases: string[];
  /** None of them may occur. */
  excluded: string[];
  /** Number of the conference: "18. IntMK", "IntMK 18". */
  conference: number | null;
  /** Number of the agenda item: "TOP 4.4", "TOP C", "4.4". */
  item: string | null;
  /** "Ziffer 2" of that item. */
  clause: number | null;
  /** Number of an Umlaufbeschluss: "01/2023". */
  reference: string | null;
}

export const LONGEST_QUESTION = 200;
const MOST_WORDS = 12;

const ITEM = String.raw`[A-Za-z]?\d{1,3}(?:\.\d{1,3})?[a-z]?|[A-Za-z]`;
const CONFERENCE =
  /(?<![\d.])(?:(\d{1,3})\.\s*(?:IntMK|Integrationsminister\S*konferenz)|IntMK\s+(\d{1,3}))(?![\d.]*\d)(?:\s+20\d\d)?/i;
const PLACE = /(?<!\S)(\d{1,3})\/(\d{1,2}\.\d{1,3}[a-z]?)(?!\S)/;
const REFERENCE = /(?:Umlaufbeschl\S*\s+)?(?<!\d)(\d{2}\/\d{4})(?!\d)/i;
const NUMBERED_ITEM = new RegExp(String.raw`(?<!\S)TOP\s+(${ITEM})(?![\p{L}\d])`, 'iu');
const BARE_ITEM = /^\d{1,2}\.\d{1,3}[a-z]?$/;
const CLAUSE = /(?<!\S)(?:Ziffer|Ziff\.|Nr\.|Nummer)\s*(\d{1,3})(?!\S)/i;
const QUOTED = /["„“”»«]([^"„“”»«]+)["„“”»«]/g;

/**
 * Takes apart what was typed: numbers of conferences, items, Ziffern and Umlaufbeschlüsse, what stands in quotation
 * marks, what is left out with a hyphen before it, and words. What means nothing is left out; longer than 200 characters
 * or twelve words nothing is read.
 */
export function askedQuery(typed: string): AskedQuery {
  const phrases: string[] = [];
  let rest = typed.slice(0, LONGEST_QUESTION).replace(QUOTED, (_, phrase: string) => {
    phrases.push(phrase.trim());
    return ' ';
  });
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const conference = take(CONFERENCE);
  const place = take(PLACE);
  const reference = take(REFERENCE)?.[1] ?? null;
  const item = take(NUMBERED_ITEM)?.[1] ?? place?.[2] ?? null;
  const clause = item === null ? null : take(CLAUSE)?.[1];
  const { words, excluded, bare } = wordsOf(rest, item === null);
  const number = conference?.[1] ?? conference?.[2] ?? place?.[1];
  return {
    ...{ words, excluded, reference, phrases: phrases.filter((phrase) => /[\p{L}\d]/u.test(phrase)) },
    conference: number ? Number(number) : null,
    item: item ?? bare,
    clause: clause ? Number(clause) : null,
  };
}

function wordsOf(
  text: string,
  itemMissing: boolean,
): { words: string[]; excluded: string[]; bare: string | null } {
  const pieces = text.split(/\s+/).filter((piece) => /[\p{L}\d]/u.test(piece));
  const bare = itemMissing ? (pieces.find((piece) => BARE_ITEM.test(piece)) ?? null) : null;
  const left = pieces.filter((piece) => piece !== bare).slice(0, MOST_WORDS);
  return {
    bare,
    excluded: left.filter((piece) => piece.startsWith('-')).map((piece) => piece.slice(1)),
    // A word with a hyphen is looked for by its parts: "Bund-Länder-Arbeitsgruppe".
    words: left
      .filter((piece) => !piece.startsWith('-'))
      .flatMap((piece) => piece.split(/[-–,;.!?()]+/))
      .filter((piece) => /[\p{L}\d]/u.test(piece)),
  };
}

/** True where nothing is asked for at all. */
export function isEmptyQuery(query: AskedQuery): boolean {
  const { words, phrases, conference, item, reference } = query;
  return words.length + phrases.length === 0 && conference === null && item === null && reference === null;
}

/** True where the question is nothing but a place: "IntMK 18 TOP 4.4 Ziffer 2". */
export function isPlaceAlone(query: AskedQuery): query is AskedQuery & { conference: number; item: string } {
  const { words, phrases, excluded, conference, item } = query;
  return words.length + phrases.length + excluded.length === 0 && conference !== null && item !== null;
}
