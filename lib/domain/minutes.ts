import type { StateCode } from './federal-state';
import type { TextBlock } from './text-block';

/**
 * Minutes (Niederschrift) as data: what `minutes:read` prints, what the import accepts, what the documents render.
 * Source: DOMAIN §2 and §6. Every date is ISO (YYYY-MM-DD).
 */
export interface Minutes {
  conference: MinutesConference;
  participants: MinutesDelegation[];
  guests: MinutesGuestBody[];
  /** In printed order, sections included. */
  agenda: MinutesAgendaEntry[];
  /** In printed order. */
  resolutions: MinutesResolution[];
}

export const MEETING_KINDS = ['MAIN', 'SPECIAL', 'PREPARATORY'] as const;
/** Hauptkonferenz, Sonderkonferenz, Vorkonferenz. */
export type MeetingKind = (typeof MEETING_KINDS)[number];

export interface MinutesConference {
  number: number | null;
  year: number | null;
  kind: MeetingKind | null;
  startsOn: string | null;
  endsOn: string | null;
  /** "Wiesbaden"; "Videokonferenz" where there was no place. */
  place: string | null;
  chair: StateCode | null;
}

export interface MinutesPerson {
  salutation: string | null;
  /** Academic title: "Dr.", "Prof. Dr." */
  title: string | null;
  /** "Staatssekretärin", "Senatorin", "Vizepräsident" */
  office: string | null;
  name: string;
  /** Leads the conference: printed "(Vorsitz)". */
  chair: boolean;
  /** A line printed below the person that names a unit: "IntMK-Geschäftsstelle". */
  unit?: string;
}

export interface MinutesDelegation {
  state: StateCode;
  ministry: string | null;
  persons: MinutesPerson[];
}

export interface MinutesGuestBody {
  body: string;
  persons: MinutesPerson[];
}

export const APPLICANT_ROLES = ['LEAD', 'COORDINATING', 'CO'] as const;
/** federführend (underlined), koordinierend, mitantragstellend. */
export type ApplicantRole = (typeof APPLICANT_ROLES)[number];

export interface Applicant {
  state: StateCode;
  role: ApplicantRole;
}

export const AGENDA_KINDS = ['FORMAL', 'SECTION', 'ITEM', 'KAMIN'] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

export const AGENDA_STATUSES = ['OPEN', 'WITHDRAWN', 'MERGED', 'DECIDED_BY_CIRCULAR'] as const;
export type AgendaStatus = (typeof AGENDA_STATUSES)[number];

export interface MinutesAgendaEntry {
  /** "A", "4", "4.1", "2.9b", "A3"; without "TOP". */
  number: string;
  /** The number of the section it stands in, null at the top. */
  parent: string | null;
  title: string;
  kind: AgendaKind;
  greenList: boolean;
  /** Printed as "Alle Länder"; `applicants` then holds all sixteen with the role CO. */
  allStates: boolean;
  applicants: Applicant[];
  status: AgendaStatus;
  withdrawnBy: StateCode | null;
  mergedInto: string | null;
  /** "01/2023" */
  circular: string | null;
}

export const OUTCOMES = ['UNANIMOUS', 'MAJORITY', 'REJECTED', 'NOTED', 'POSTPONED'] as const;
/** einstimmig beschlossen, mehrheitlich beschlossen, abgelehnt, zur Kenntnis genommen, vertagt. */
export type Outcome = (typeof OUTCOMES)[number];

export interface MinutesResolution {
  number: string;
  title: string;
  /** All sixteen where the minutes print "Alle Länder"; empty where no applicant is named (TOP B). */
  applicants: StateCode[];
  outcome: Outcome | null;
  circular: string | null;
  /** The circular resolution's own date; null for what the conference decided in its meeting. */
  decidedOn: string | null;
  /** Without the title, the applicants and the sentence that states the vote. */
  blocks: TextBlock[];
  /** Protokollerklärungen printed below it; absent where there are none. */
  statements?: MinutesStatement[];
}

/** A Protokollerklärung (Protokollnotiz) as the external minutes print it. */
export interface MinutesStatement {
  /** In chair order, at least one. */
  states: StateCode[];
  /** Its paragraphs, at least one. */
  text: string[];
}
