import { STATE_CODES, type StateCode } from './federal-state';

/** A chair's term; both days belong to it. ISO dates. */
export interface ChairTerm {
  startsOn: string;
  endsOn: string;
}

/**
 * A conference whose chair is known from the record, and from which on the order was kept without a gap:
 * every chair known from the 5th to the 21st IntMK lies on it. The 1st was hosted outside of it. Source: DOMAIN §1.
 */
export const ROTATION_ANCHOR = { number: 12, chair: 'BW', startYear: 2016 } as const;
export const ROTATION_BEGINS_WITH = 5;

/** The last term that began on 1 October; it ended early, so that the next ones begin on 1 July. Source: DOMAIN §1. */
const SHORT_TERM = 16;

/** The Land that follows in the chair: TH is followed by BW. */
export function nextChair(code: StateCode): StateCode {
  return stateAt(STATE_CODES.indexOf(code) + 1);
}

/** The chair of the n-th conference by rotation; null before the rotation is known. */
export function chairByRotation(conferenceNumber: number): StateCode | null {
  if (!Number.isInteger(conferenceNumber) || conferenceNumber < ROTATION_BEGINS_WITH) return null;
  return stateAt(STATE_CODES.indexOf(ROTATION_ANCHOR.chair) + conferenceNumber - ROTATION_ANCHOR.number);
}

function stateAt(position: number): StateCode {
  const count = STATE_CODES.length;
  const code = STATE_CODES[((position % count) + count) % count];
  if (!code) throw new Error(`no Land at position ${position}`);
  return code;
}

/**
 * The term of the n-th conference's chair: handed over on 1 October up to the 16th, on 1 July since the 17th, so that
 * the 16th lasted nine months. Null before the rotation is known. Source: DOMAIN §1.
 */
export function chairTerm(conferenceNumber: number): ChairTerm | null {
  if (chairByRotation(conferenceNumber) === null) return null;
  const startYear = ROTATION_ANCHOR.startYear + conferenceNumber - ROTATION_ANCHOR.number;
  return {
    startsOn: `${startYear}-${conferenceNumber <= SHORT_TERM ? '10-01' : '07-01'}`,
    endsOn: `${startYear + 1}-${conferenceNumber < SHORT_TERM ? '09-30' : '06-30'}`,
  };
}

/** The number of the conference in whose chair's term `day` (ISO) lies; null before the rotation is known. */
export function conferenceNumberOn(day: string): number | null {
  const guess = Number(day.slice(0, 4)) - ROTATION_ANCHOR.startYear + ROTATION_ANCHOR.number;
  for (const number of [guess, guess - 1]) {
    const term = chairTerm(number);
    if (term && term.startsOn <= day && day <= term.endsOn) return number;
  }
  return null;
}
