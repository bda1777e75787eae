import { chairByRotation, chairTerm, type ChairTerm } from './chair';
import type { StateCode } from './federal-state';

/** A conference as the rotation would have it. */
export interface ConferenceProposal {
  number: number;
  /** Null before the rotation is known. */
  chair: StateCode | null;
  term: ChairTerm | null;
  /** The year of its Hauptkonferenz: the second of the term, for it falls in spring. Source: DOMAIN §1. */
  year: number;
}

/** What follows from the rotation for the n-th conference; `fallbackYear` where no term is known. */
export function proposeConference(number: number, fallbackYear: number): ConferenceProposal {
  const term = chairTerm(number);
  return {
    number,
    chair: chairByRotation(number),
    term,
    year: term ? Number(term.endsOn.slice(0, 4)) : fallbackYear,
  };
}

/** True if `chair` is whom the rotation names; also where it names nobody. */
export function followsRotation(number: number, chair: StateCode): boolean {
  const expected = chairByRotation(number);
  return expected === null || expected === chair;
}

/** True if two terms share a day; days are ISO, null = not known. */
export function termsOverlap(
  a: { startsOn: string | null; endsOn: string | null },
  b: { startsOn: string | null; endsOn: string | null },
): boolean {
  if (a.startsOn === null || a.endsOn === null || b.startsOn === null || b.endsOn === null) return false;
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
}

/** Headings for a year's work, one a line; empty lines and repetitions are left out. */
export function focusTopicsOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  return [...new Set(lines)].filter((line) => line !== '');
}
