/** A date or a span of dates found in a text. ISO, both equal for a single day. */
export interface DateSpan {
  startsOn: string;
  endsOn: string;
  /** Half-open range of the text it was read from. */
  from: number;
  to: number;
}

const MONTHS = [
  ['januar', 'jänner', 'jan'],
  ['februar', 'feber', 'feb'],
  ['märz', 'maerz', 'mrz'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];
const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = `(?:${[...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
const LINK = '\\s*(?:\\/|–|—|-|und|bis(?: zum)?|u\\.|&)\\s*(?:am |den )?';
const DAY = '(\\d{1,2})\\s?\\.?';

/** "28. Februar/1. März 2020", "26./ 27. April 2023", "23.–24. April", "29. April 2021", "16. und 17.03.2017". */
const WORDED = new RegExp(
  `(?<!\\d)(?:${DAY}(?:\\s*(${MONTH})(?:\\s*(\\d{4}))?)?${LINK})?(\\d{1,2})\\s?\\.\\s*(${MONTH})(?:\\s*(\\d{4}))?`,
  'iu',
);
const NUMERIC =
  /(?<!\d)(?:(\d{1,2})\.(?:(\d{1,2})\.)?(\d{4})?\s*(?:\/|–|—|-|und|bis)\s*)?(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u;

/**
 * The first date or span of days in `text`. `fallbackYear` completes a date printed without its year.
 * Null where there is none, or none that exists in the calendar.
 */
export function findDateSpan(text: string, fallbackYear: number | null = null): DateSpan | null {
  const worded = WORDED.exec(text);
  if (worded) {
    const [whole, day1, month1, year1, day2, month2, year2] = worded;
    const year = year2 ? Number(year2) : year1 ? Number(year1) : fallbackYear;
    const month = monthNumber(month2);
    if (year === null || month === null) return null;
    const end = isoDate(year, month, Number(day2));
    const startMonth = month1 ? monthNumber(month1) : month;
    const startYear = year1 ? Number(year1) : startMonth !== null && startMonth > month ? year - 1 : year;
    const start = day1 ? isoDate(startYear, startMonth ?? month, Number(day1)) : end;
    return toSpan(start, end, worded.index, whole.length);
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const [whole, day1, month1, year1, day2, month2, year2] = numeric;
  const end = isoDate(Number(year2), Number(month2), Number(day2));
  const start = day1 ? isoDate(Number(year1 ?? year2), Number(month1 ?? month2), Number(day1)) : end;
  return toSpan(start, end, numeric.index, whole.length);
}

function monthNumber(name: string | undefined): number | null {
  return MONTH_NUMBER.get((name ?? '').toLowerCase().replace(/\.$/, '')) ?? null;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function toSpan(start: string | null, end: string | null, from: number, length: number): DateSpan | null {
  if (start === null || end === null) return null;
  const [startsOn, endsOn] = start <= end ? [start, end] : [end, end];
  return { startsOn, endsOn, from, to: from + length };
}
