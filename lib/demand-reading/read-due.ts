import type { DemandDue } from '@/lib/domain/demand';

const MONTHS = [
  ...['januar', 'februar', 'märz', 'april', 'mai', 'juni'],
  ...['juli', 'august', 'september', 'oktober', 'november', 'dezember'],
];
const MONTH = MONTHS.map((name) => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`).join('|');
const CONFERENCE_NAME =
  '(?:[A-Z]\\p{L}*MK|[\\p{L}*:-]*[Kk]onferenz|Sitzung|Hauptkonferenz|Jahreskonferenz)(?![\\p{L}])';
const NUMBERED = new RegExp(`(\\d{1,3})\\.\\s*${CONFERENCE_NAME}`, 'gu');
const NEXT = new RegExp(`(?:nächste|kommende|folgende|nächstfolgende)[nr]?\\s+${CONFERENCE_NAME}`, 'u');
/** Stands before the conference at which an answer is owed; "Beschluss der 17. IntMK" needs more to be one. */
const OWED_AT = /(?:für|zur|zu|bis\s+zu|auf|in|vor|bei)(?:\s+(?:der|die))?\s*$/u;
/** Only what is reported, laid before or found out has a day of its answer; any other day belongs to the matter. */
const ANSWERS =
  /bericht|vorleg|vorzuleg|vorgelegt|unterricht|informier|mitteil|mitzuteil|übermittel|vorstell|vorzustell|Stellung|prüfen|darzulegen|darleg|äußern|antworten|legt\s/u;
const DAY = new RegExp(
  `(?:bis|spätestens|zum)\\s+(?:spätestens\\s+)?(?:(?:zum|Ende|Mitte|Anfang)\\s+)?` +
    `(?:(\\d{1,2})\\.\\s*(?:(${MONTH})|(\\d{1,2})\\.)\\s*(\\d{4})|(\\d)\\.\\s*Quartals?\\s+(\\d{4}))`,
  'u',
);
const VAGUE = new RegExp(
  `bis\\s+(?:spätestens\\s+)?(?:(?:zum\\s+)?(Ende|Mitte|Jahresende)(?:\\s+des\\s+Jahres)?\\s+)?(?:(${MONTH})\\s+)?(\\d{4})(?!\\d)`,
  'u',
);
/** A deadline stands near; a longer text is searched no further. */
const WINDOW = 2_000;

/**
 * Until when a request wants its answer; null where it names no time, or only one that belongs to the matter ("verlängert
 * wird bis zum 4. März 2025").
 * @param conference the number of the resolving one, for "die nächste IntMK"; null if unknown
 */
export function readDue(words: string, conference: number | null): DemandDue | null {
  const text = words.slice(0, WINDOW);
  const at = conferenceOwedAt(text, conference);
  const on = dayOwed(text);
  return at === null && on === null ? null : { conference: at, on };
}

function conferenceOwedAt(text: string, conference: number | null): number | null {
  for (const match of text.matchAll(NUMBERED)) {
    const number = Number(match[1]);
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const dative = /(?<![\p{L}])der\s*$/u.test(before) && ANSWERS.test(text);
    if ((OWED_AT.test(before) || dative) && number > (conference ?? 0)) return number;
  }
  const next = conference !== null && NEXT.test(text);
  return next ? conference + 1 : null;
}

function dayOwed(text: string): string | null {
  for (const part of text.split(/[,;]/)) {
    if (/^\s*(?:dass|ob|wie|die|der|das)\s/u.test(part) || !ANSWERS.test(part)) continue;
    const day = dayIn(part);
    if (day !== null) return day;
  }
  return null;
}

function dayIn(part: string): string | null {
  const exact = DAY.exec(part);
  if (exact) {
    const [, day, name, month, year, quarter, quarterYear] = exact;
    if (quarter !== undefined) return lastDay(Number(quarterYear), Number(quarter) * 3);
    const number = name === undefined ? Number(month) : monthNumber(name);
    return isoOf(Number(year), number, Number(day));
  }
  const vague = VAGUE.exec(part);
  if (!vague) return null;
  const [, when, month, year] = vague;
  if (month !== undefined && when === 'Mitte') return isoOf(Number(year), monthNumber(month), 15);
  if (month !== undefined) return lastDay(Number(year), monthNumber(month));
  return when === 'Mitte' ? isoOf(Number(year), 6, 30) : isoOf(Number(year), 12, 31);
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function lastDay(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null;
  return isoOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Null for a day that no calendar has. */
function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}
