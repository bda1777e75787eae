import { findDateSpan, type DateSpan } from './german-date';

/** What a line tells about the conference itself: a title page, or the header that runs on every page. */
export interface ConferenceLine {
  number: number | null;
  year: number | null;
  dates: DateSpan | null;
  place: string | null;
  kind: 'MAIN' | 'SPECIAL' | 'PREPARATORY' | null;
  named: boolean;
  /** The line holds nothing else. */
  whole: boolean;
}

const NAME =
  /(?:(?<!\d)(\d{1,3})\.\s?)?(?:\p{Lu}\p{L}*-?\s(?:und|\/)\s)?(?:\p{Lu}[\p{L}*:_/-]*(?:minister|senator)[\p{L}*:_/-]*konferenz|(?:Minister\w*|Fach\w*)konferenz|\p{Lu}\p{L}{0,5}MK|Konferenz(?= de[rs] ))(?![\p{L}])(?:\s?\(\p{Lu}\p{L}{0,5}MK\))?/u;
const KIND = /(?<!\p{L})(Haupt|Sonder|Vor)(?:konferenz|sitzung)(?!\p{L})/u;
const KINDS = { Haupt: 'MAIN', Sonder: 'SPECIAL', Vor: 'PREPARATORY' } as const;
const VIDEO =
  /(?<!\p{L})(?:(?:per|als|in Form einer|via)\s+)?(?:Video\s?-?\s?konferenz|Online-?\s?[Kk]onferenz|virtuell|digital)(?!\p{L})/u;
const PLACE =
  /(?<!\p{L})(?:in|zu)\s+(\p{Lu}[\p{L}.]*(?:[-/]\p{Lu}\p{L}*)*(?:\s(?:(?:am|an der|im|in der|ob der|bei|vor der)\s)?\p{Lu}[\p{L}.-]*){0,2}(?:\s\((?:Oder|Main|Saale|Spree|Neckar)\))?)(?=\s*(?:$|[,;(|–]|am\s|vom\s))/u;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;
const FILLER =
  /(?<!\p{L})(?:am|vom|des|dem|den|der|die|für|und|sowie|Ministerinnen|Minister|Senatorinnen|Senatoren|zuständigen|Länder|Integration|Arbeit|Soziales|Umwelt|Bundes|Bund|über|Beschlüsse|Externe[rs]?|Interne[rs]?|Vorläufige[rs]?|Endgültige[rs]?|Ergebnisprotokoll|Beschlussniederschrift|Niederschrift|Beschlussprotokoll|Protokoll|Seite|von)(?!\p{L})/giu;
const PUNCTUATION = /[\s,;:/|&()–—-]+|(?<!\d)\d{1,3}(?!\d)/g;

/** Takes a line apart; null where it says nothing of a conference. `fallbackYear` completes "26. und 27. April". */
export function readConferenceLine(text: string, fallbackYear: number | null = null): ConferenceLine | null {
  if (text === '' || text.length > 240) return null;
  let rest = text;
  const cut = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} | ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const name = cut(NAME);
  const kind = cut(KIND);
  const dates = findDateSpan(rest, fallbackYear);
  if (dates) rest = `${rest.slice(0, dates.from)} | ${rest.slice(dates.to)}`;
  const video = cut(VIDEO);
  const place = video ? null : cut(PLACE);
  const year = cut(YEAR);
  if (!name && !kind && !dates && !video && !place) return null;
  const leftover = rest.replace(FILLER, '').replace(PUNCTUATION, '');
  return {
    number: name?.[1] ? Number(name[1]) : null,
    year: year?.[1] ? Number(year[1]) : dates ? Number(dates.endsOn.slice(0, 4)) : null,
    dates,
    place: video ? 'Videokonferenz' : (place?.[1]?.trim() ?? null),
    kind: kind?.[1] ? KINDS[kind[1] as keyof typeof KINDS] : null,
    named: name !== null,
    whole: leftover === '' && !/[.;]$/.test(text),
  };
}

/** A line that can only be a header or a title page: name with number, year, date or kind, or kind with a date. */
export function isStrongConferenceLine(text: string): boolean {
  const line = readConferenceLine(text);
  if (!line?.whole || /^\d{1,2}[.)]\s+Die\s/.test(text)) return false;
  const named = line.named && (line.number !== null || line.year !== null || line.kind !== null);
  return named || (line.kind !== null && line.dates !== null);
}

/** A line made only of words of such a header, which counts where it follows one: "in Überherrn". */
export function isWeakConferenceLine(text: string): boolean {
  if (text.length > 160) return false;
  const line = readConferenceLine(text);
  if (line) return line.whole;
  return text !== '' && text.replace(FILLER, '').replace(PUNCTUATION, '') === '' && /\p{L}/u.test(text);
}
