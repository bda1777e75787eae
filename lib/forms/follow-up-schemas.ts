import { z } from 'zod';
import { ASSESSABLE_STATUSES } from '@/lib/domain/demand-status';
import { decimalOf } from '@/lib/domain/follow-up-measurement';
import { FOLLOW_UP_VISIBILITIES } from '@/lib/domain/follow-up-visibility';
import { hasMarkup } from '@/lib/domain/motion-text';
import { sentVersion } from './sent-version';

/** Characters: ten pages, for an answer that was copied from a letter. */
const LONGEST_ANSWER = 30_000;
const LONGEST_WORDS = 3000;
const LARGEST_FILE = 20 * 1024 * 1024;
const UNREADABLE = 'Bitte laden Sie die Seite neu und wählen Sie noch einmal.';

const wordsUpTo = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `Bitte kürzen Sie auf höchstens ${longest} Zeichen.` })
    .regex(/^[^\0]*$/)
    .refine((text) => !hasMarkup(text), { error: 'Bitte ohne HTML-Auszeichnungen wie „<b>“.' });
const orNothing = (schema: ReturnType<typeof wordsUpTo>) =>
  schema.optional().transform((text) => (text === undefined || text === '' ? null : text));

const answerText = orNothing(wordsUpTo(LONGEST_ANSWER));
const optionalWords = orNothing(wordsUpTo(LONGEST_WORDS));
const day = z.iso.date({ error: 'Bitte geben Sie einen Tag an.' });
const optionalDay = z.union([z.literal('').transform(() => null), day]).default(null);
const seenDemand = { demandId: z.uuid({ error: UNREADABLE }), version: sentVersion };
const seenEntry = { entryId: z.uuid({ error: UNREADABLE }), version: sentVersion };

const several = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const files = z.preprocess(
  several,
  z
    .array(
      z
        .file({ error: 'Bitte wählen Sie eine Datei.' })
        .max(LARGEST_FILE, { error: 'Die Datei ist größer als 20 MB.' }),
    )
    .max(5, { error: 'Bitte wählen Sie höchstens 5 Dateien.' }),
);

const asked = z
  .string({ error: UNREADABLE })
  .regex(/^[\da-f-]{36}:(?:[\da-f-]{36})?$/, { error: UNREADABLE })
  .transform((value) => {
    const [demandId = '', lastAnswerId = ''] = value.split(':');
    return { demandId, lastAnswerId: lastAnswerId === '' ? null : lastAnswerId };
  });

/** A body of the Bund answers one request or several at once; its files lie with the draft. */
export const AnswerDemandsSchema = z.object({
  answers: z.preprocess(
    several,
    z.array(asked).min(1, { error: 'Bitte wählen Sie mindestens eine Anfrage.' }).max(100),
  ),
  text: answerText,
});

/** An answer that came by letter. */
export const RecordAnswerSchema = z
  .object({
    ...seenDemand,
    on: day,
    body: z.string().regex(/^[A-Z_]{2,40}$/, { error: 'Bitte wählen Sie, wer geantwortet hat.' }),
    ...{ text: answerText, files },
  })
  .transform(({ demandId, version, ...answer }) => ({ demands: [{ demandId, version }], ...answer }));

const number = (error: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, { error })
    .transform(Number);

const nothing = z.literal('').transform(() => null);

/** What the office finds; of what goes on elsewhere, where. */
export const AssessDemandSchema = z
  .object({
    ...seenDemand,
    on: optionalDay,
    status: z.enum(ASSESSABLE_STATUSES, { error: 'Bitte wählen Sie, wie weit es gekommen ist.' }),
    ...{ text: optionalWords, evidence: optionalWords, judgedBy: optionalWords },
    continuedConference: z
      .union([nothing, number('Bitte geben Sie die Nummer der Konferenz an.')])
      .default(null),
    continuedItem: z.string().trim().max(20, { error: 'Bitte geben Sie den TOP an, etwa 4.2.' }).default(''),
    continuedClause: z.union([nothing, number('Bitte geben Sie die Ziffer als Zahl an.')]).default(null),
  })
  .transform(({ continuedConference: conference, continuedItem: item, continuedClause, ...assessment }) => ({
    ...assessment,
    continuedBy:
      conference === null || item === '' ? null : { conference, item, clause: continuedClause ?? 0 },
  }));

/** A word for the members alone. */
export const AddRemarkSchema = z.object({
  ...seenDemand,
  text: wordsUpTo(LONGEST_WORDS).min(1, { error: 'Bitte schreiben Sie den Vermerk.' }),
});

/** Another wording in the place of an entry. */
export const CorrectEntrySchema = z.object({
  ...seenEntry,
  ...{ text: answerText, evidence: optionalWords, judgedBy: optionalWords, files },
  keepsFiles: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
});

/** Who may read an entry from now on. */
export const SetVisibilitySchema = z.object({
  ...seenEntry,
  visibility: z.enum(FOLLOW_UP_VISIBILITIES, { error: 'Bitte wählen Sie, wer den Eintrag lesen kann.' }),
});

/** What is to be reached, by what it shows, until when. */
export const SetGoalSchema = z.object({
  ...seenDemand,
  ...{ goal: optionalWords, indicator: optionalWords, targetOn: optionalDay },
});

/** A value of the indicator; with an id one that is put right. */
export const RecordMeasurementSchema = z.object({
  ...seenDemand,
  measurementId: z.union([nothing, z.uuid()]).default(null),
  on: day,
  value: z
    .string({ error: 'Bitte geben Sie den Wert an.' })
    .max(40, { error: 'Bitte höchstens 40 Zeichen.' })
    .transform((written, context) => {
      const value = decimalOf(written);
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message: 'Bitte geben Sie eine Zahl an, etwa 12,5 oder 1.234.' });
      return z.NEVER;
    }),
  unit: wordsUpTo(40).min(1, { error: 'Bitte geben Sie die Einheit an, etwa Prozent.' }),
  source: optionalWords,
});
