import type { Applicant } from './minutes';

/** The sheet on which a sitting is recorded by hand where nothing else works; without any text of a motion. */
export interface RunSheet {
  /** "22. IntMK 2027" */
  conference: string;
  /** "Hauptkonferenz am 21./22. April 2027 in Mainz" */
  meeting: string;
  /** The moment of printing, in words. */
  asOf: string;
  /** ISO day of that moment. */
  day: string;
  /** What the sitting deals with, in printed order. */
  items: RunSheetItem[];
}

export interface RunSheetItem {
  /** TOP number without "TOP". */
  number: string;
  title: string;
  applicants: Applicant[];
  allStates: boolean;
  greenList: boolean;
  /** A Kamin talk: nothing is ticked and nothing noted. */
  confidential: boolean;
  /** "zurückgezogen", "siehe Umlaufbeschluss 01/2027": nothing is left to record; null otherwise. */
  settled: string | null;
}
