import type { StateCode } from './federal-state';
import type { Outcome } from './minutes';
import type { TextBlock } from './text-block';

/** An Umlaufverfahren as it is sent: the call for votes while it runs, the Umlaufbeschluss afterwards. No vote in it. */
export interface CircularPrint {
  /** "01/2027" */
  reference: string;
  /** "22. IntMK 2027" */
  conference: string;
  title: string;
  applicants: StateCode[];
  blocks: TextBlock[];
  /** Empty once it is decided: a Begründung is sent along, never adopted. */
  rationale: TextBlock[];
  /** What the Länder are asked; null once it is decided. */
  call: { coverNote: string | null; due: string; rule: string; confirmed: boolean } | null;
  /** Null while it runs, and where it was called off. */
  result: { outcome: Outcome; decidedOn: string } | null;
  /** ISO: the last day, once decided that of the decision. */
  day: string;
}
