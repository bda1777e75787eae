import type { Applicant } from './minutes';

/** The Grüne Liste as it is printed: what was so at one moment, and nothing of why a Land took something off. */
export interface GreenListPrint {
  /** "22. IntMK 2027" */
  conference: string;
  /** "Hauptkonferenz am 21./22. April 2027 in Mainz" */
  meeting: string;
  /** The moment of printing, in words: "12. März 2027, 14:05 Uhr". */
  asOf: string;
  /** ISO day of that moment. */
  day: string;
  /** What is on the list, in printed order. */
  items: GreenListPrintItem[];
  /** What was on it and is not any more. */
  takenOff: (GreenListPrintItem & { remark: string })[];
  /** Until when items may be taken off; null where nothing says so. */
  period: string | null;
}

export interface GreenListPrintItem {
  /** TOP number without "TOP". */
  number: string;
  title: string;
  applicants: Applicant[];
  allStates: boolean;
}
