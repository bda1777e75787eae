import type { Minutes } from '@/lib/domain/minutes';

/** What was read, how certain each value is, and where it stood. */
export interface MinutesReading {
  minutes: Minutes;
  warnings: ReadingWarning[];
  marks: ReadingMark[];
  /** The running headers as printed above each resolution, for the header check. */
  headers: PrintedHeader[];
  /** Names that stand where a Land is expected, for the check of unknown Länder. */
  unknownStates: UnknownState[];
  /** Whose minutes these are, in the document's own words. */
  conferenceBody: ConferenceBody;
}

/**
 * The conference that decided: the IntMK, a sister conference (whose layouts are read too, DOMAIN §6), or UNKNOWN
 * where the document names none. `name` as printed: "Arbeits- und Sozialministerkonferenz".
 */
export interface ConferenceBody {
  code: 'INTMK' | 'OTHER' | 'UNKNOWN';
  name: string | null;
}

export interface UnknownState {
  /** TOP number; null where the name stands outside of any item. */
  item: string | null;
  line: number;
  name: string;
}

export interface ReadingWarning {
  /** 1-based line of the source. */
  line: number;
  code: string;
  /** A German sentence. */
  message: string;
}

export type Certainty = 'CERTAIN' | 'CHECK' | 'MISSING';

/** Ties one value of `Minutes` to its place in the source. */
export interface ReadingMark {
  /** JSON pointer into `Minutes`: "/agenda/12/applicants", "/conference/startsOn". */
  path: string;
  /** 1-based, inclusive; both 0 where the value stands nowhere. */
  fromLine: number;
  toLine: number;
  certainty: Certainty;
  /** German, for CHECK and MISSING: why a person should look. */
  reason: string | null;
}

export interface PrintedHeader {
  /** The TOP number the header stands above. */
  item: string;
  line: number;
  text: string;
}
