import { shiftDay } from './calendar-day';
import type { DemandDue, DemandKind } from './demand';
import type { StateCode } from './federal-state';
import type { MinutesConference, MinutesResolution } from './minutes';

export const DISPATCH_KINDS = ['REQUEST', 'INFORMATION', 'REMINDER'] as const;
/** A letter that asks for an answer, one that informs, one that reminds of the first. Source: DOMAIN §2.8. */
export type DispatchKind = (typeof DISPATCH_KINDS)[number];

export const DISPATCH_CHANNELS = ['LETTER', 'MAIL', 'OTHER'] as const;
export type DispatchChannel = (typeof DISPATCH_CHANNELS)[number];

/** Whom a letter addresses, as it is printed. */
export interface DispatchRecipient {
  name: string;
  /** The lines below the name; none where no address is known. */
  address: string[];
}

/** Who writes: the chair's Geschäftsstelle in the ministry of its Land. */
export interface DispatchSender {
  /** Number of the conference in whose chair the letter is written. */
  conference: number;
  state: StateCode | null;
  /** By the name that is valid on the day of the letter. */
  ministry: string | null;
}

/** One request as a letter asks it. */
export interface AskedRequest {
  /** The Ziffer; 0 where the text has none. */
  clause: number;
  kind: DemandKind;
  /** The asking words as they stand. */
  text: string;
  /** What the text itself says about the answer. */
  due: DemandDue | null;
}

export interface DispatchedResolution {
  resolution: MinutesResolution;
  /** Empty: sent for information. */
  asked: AskedRequest[];
}

/** The resolutions of one meeting. */
export interface DispatchedMeeting {
  conference: MinutesConference;
  /** In printed order. */
  resolutions: DispatchedResolution[];
}

/** A letter as it is printed; once it is sent, this is kept with it and never changes. */
export interface DispatchPrint {
  kind: DispatchKind;
  sender: DispatchSender;
  recipient: DispatchRecipient;
  /** The day of the letter; ISO. */
  day: string;
  subject: string;
  salutation: string;
  /** Paragraphs are parted by an empty line. */
  text: string;
  /** ISO; null: no answer is asked for. */
  answerDueOn: string | null;
  meetings: DispatchedMeeting[];
}

/** For a reminder, whatever period the first letter gave: there is no rule for it, it is a proposal. */
export const REMINDER_DAYS = 28;

/** Until when an answer is asked for by default, and why then. */
export interface ProposedDue {
  /** ISO. */
  on: string;
  /** From the resolution's own words, or from the period of the conference. */
  from: 'TEXT' | 'PERIOD';
}

/**
 * The earliest day on which one of the requests is owed: the one its own words name, later or earlier than the period,
 * else the period from the day of sending. A day that has passed by then asks for nothing any more.
 * @param sentOn ISO
 * @param days the conference's period for answers
 * @param named what the texts say, one for each request; null where a text says nothing
 */
export function proposedDue(sentOn: string, days: number, named: readonly (string | null)[]): ProposedDue {
  const period = shiftDay(sentOn, days);
  const owed = named.map((on): ProposedDue =>
    on !== null && on > sentOn ? { on, from: 'TEXT' } : { on: period, from: 'PERIOD' },
  );
  return (
    owed.reduce<ProposedDue | null>(
      (first, one) => (first === null || one.on < first.on ? one : first),
      null,
    ) ?? { on: period, from: 'PERIOD' }
  );
}

/** An answer as far as a letter waits for it. */
export interface AnswerToLetter {
  /** Code of the body; null where the entry names none. */
  body: string | null;
  /** ISO. */
  on: string;
}

/**
 * True if one of the answers came from the body that was written to, or one that follows it, on the day of the letter
 * or later.
 * @param bodies codes of the body and its successors
 */
export function isAnswered(
  answers: readonly AnswerToLetter[],
  { bodies, sentOn }: { bodies: readonly string[]; sentOn: string },
): boolean {
  return answers.some(({ body, on }) => on >= sentOn && (body === null || bodies.includes(body)));
}
