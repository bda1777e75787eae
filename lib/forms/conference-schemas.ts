import { z } from 'zod';
import { focusTopicsOf } from '@/lib/domain/conference';
import { RULE_KEYS } from '@/lib/domain/conference-rule';
import { DEADLINE_KINDS } from '@/lib/domain/deadline';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { DATE_PRECISIONS, MEETING_KINDS } from '@/lib/domain/meeting';
import { sentVersion } from './sent-version';

const LONGEST_LINE = 200;
const LONGEST_TEXT = 2000;
const MOST_TOPICS = 12;

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `Bitte fassen Sie sich kürzer: höchstens ${longest} Zeichen.` })
    .transform((value) => (value === '' ? null : value))
    .optional()
    .transform((value) => value ?? null);

/** Why something deviates from the rule: it stands beside it for everybody to read. */
const reason = z
  .string({ error: 'Bitte nennen Sie den Grund.' })
  .trim()
  .min(1, { error: 'Bitte nennen Sie den Grund.' })
  .max(LONGEST_LINE, { error: `Bitte fassen Sie sich kürzer: höchstens ${LONGEST_LINE} Zeichen.` });

/** A day between the first conference and a time nobody plans for; an ISO year beyond four digits is no day either. */
const day = z.iso
  .date({ error: 'Bitte geben Sie ein Datum ein.' })
  .refine((value) => value >= '2000-01-01' && value <= '2199-12-31', {
    error: 'Bitte geben Sie ein Datum zwischen 2000 und 2199 ein.',
  });
const optionalDay = z
  .string()
  .trim()
  .transform((value) => (value === '' ? null : value))
  .pipe(day.nullable())
  .optional()
  .transform((value) => value ?? null);

/** A box that was ticked. */
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

const count = (least: number, most: number, sentence: string) =>
  z
    .string({ error: sentence })
    .regex(/^-?\d{1,4}$/, { error: sentence })
    .transform(Number)
    .pipe(z.number().min(least, { error: sentence }).max(most, { error: sentence }));

const conferenceNumber = count(1, 999, 'Bitte geben Sie eine Nummer zwischen 1 und 999 ein.');

/** What is typed on creating and on changing alike. */
const FACTS = {
  year: count(2000, 2199, 'Bitte geben Sie ein Jahr zwischen 2000 und 2199 ein.'),
  chair: z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' }),
  chairConfirmed: ticked,
  termStartsOn: day,
  termEndsOn: day,
  motto: text(LONGEST_LINE),
  focusTopics: z
    .string()
    .max(LONGEST_TEXT, { error: `Bitte fassen Sie sich kürzer: höchstens ${LONGEST_TEXT} Zeichen.` })
    .optional()
    .transform((value) => focusTopicsOf(value ?? ''))
    .pipe(
      z
        .array(
          z.string().max(LONGEST_LINE, { error: `Ein Schwerpunkt hat höchstens ${LONGEST_LINE} Zeichen.` }),
        )
        .max(MOST_TOPICS, { error: `Bitte nennen Sie höchstens ${MOST_TOPICS} Schwerpunkte.` }),
    ),
};

const WHEN_AND_WHERE = {
  startsOn: optionalDay,
  endsOn: optionalDay,
  precision: z.enum(DATE_PRECISIONS, { error: 'Bitte wählen Sie, wie genau der Termin feststeht.' }),
  place: text(LONGEST_LINE),
  byVideo: ticked,
};

/** A new conference with its Hauptkonferenz, whose date may be open. */
export const CreateConferenceSchema = z.object({ number: conferenceNumber, ...FACTS, ...WHEN_AND_WHERE });

export const EditConferenceSchema = z.object({
  number: conferenceNumber,
  version: sentVersion,
  ...FACTS,
  status: z.enum(['PLANNED', 'RUNNING'], { error: 'Bitte wählen Sie den Stand.' }),
  note: text(LONGEST_TEXT),
});

/** A further meeting of a term. */
export const AddMeetingSchema = z.object({
  number: conferenceNumber,
  kind: z.enum(MEETING_KINDS, { error: 'Bitte wählen Sie die Art der Sitzung.' }),
  ...WHEN_AND_WHERE,
});

const OneMeeting = z.object({ number: conferenceNumber, meetingId: z.uuid(), version: sentVersion });
export const ChangeMeetingSchema = OneMeeting.extend(WHEN_AND_WHERE);
export const CancelMeetingSchema = OneMeeting.extend({ reason });
export const RestoreMeetingSchema = OneMeeting;

/** One rule of procedure; `version` is -1 where it was not set before. */
export const SetRuleSchema = z.object({
  number: conferenceNumber,
  key: z.enum(RULE_KEYS),
  version: z.union([sentVersion, z.literal('-1').transform(() => null)]),
  value: z
    .string({ error: 'Bitte geben Sie einen Wert an.' })
    .min(1, { error: 'Bitte geben Sie einen Wert an.' }),
  confirmed: ticked,
  source: text(LONGEST_LINE),
});

const OneDeadline = z.object({
  number: conferenceNumber,
  kind: z.enum(DEADLINE_KINDS),
  version: sentVersion,
});
export const AdjustDeadlineSchema = OneDeadline.extend({ dueOn: day, reason });
export const ResetDeadlineSchema = OneDeadline;

/** `mark` names what the page showed (lib/domain/deadline). */
export const RecalculateDeadlinesSchema = z.object({
  number: conferenceNumber,
  mark: z.string().max(LONGEST_TEXT),
});

export const ChangeDeadlineRuleSchema = OneDeadline.extend({
  daysBefore: count(-365, 730, 'Bitte geben Sie ganze Tage zwischen −365 und 730 an.'),
  avoidsHolidays: ticked,
  confirmed: ticked,
  source: text(LONGEST_LINE),
});

export const CreateCalendarFeedSchema = z.object({ label: text(60) });
export const RevokeCalendarFeedSchema = z.object({ feedId: z.uuid() });
