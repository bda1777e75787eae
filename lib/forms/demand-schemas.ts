import { z } from 'zod';
import { DEMAND_KINDS } from '@/lib/domain/demand';
import { LONGEST_DEMAND, MOST_PARTS } from '@/lib/domain/demand-review';
import { sentVersion } from './sent-version';

const number = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);

/** What a form sends once or several times. */
const several = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const empty = z.literal('').transform(() => null);
/** A field that may be left out or empty. */
const maybe = <Field extends z.ZodType>(field: Field, error?: string) =>
  z
    .union([empty, field], error === undefined ? undefined : { error })
    .optional()
    .transform((value) => value ?? null);
const code = z.string().regex(/^[\w.-]{1,40}$/);

/** Where the review goes on: the next card, or where the list stands. */
const onwards = { next: maybe(z.uuid()), only: maybe(z.literal('offen')) };
const seen = { demandId: z.uuid(), version: sentVersion };

const wording = z
  .string({ error: 'Bitte geben Sie den Wortlaut an.' })
  .trim()
  .min(1, { error: 'Bitte geben Sie den Wortlaut an.' })
  .max(LONGEST_DEMAND, { error: `Bitte höchstens ${LONGEST_DEMAND} Zeichen.` });

/** What a person says of a request; the names of the fields of CorrectForm and AddForm. */
const facts = {
  kind: z.enum(DEMAND_KINDS, { error: 'Bitte wählen Sie die Art.' }),
  addressees: z.preprocess(several, z.array(code).max(30)),
  text: wording,
  dueConference: maybe(number, 'Bitte wählen Sie eine Konferenz.'),
  dueOn: maybe(z.iso.date(), 'Bitte geben Sie einen Tag an.'),
  followUp: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
  policyField: maybe(code),
};

/** The conference and the day stand in fields of their own. */
function withDue<Sent extends { dueConference: number | null; dueOn: string | null }>({
  dueConference,
  dueOn,
  ...sent
}: Sent) {
  return { ...sent, due: { conference: dueConference, on: dueOn } };
}

/** A suggestion as it was seen: confirmed, dismissed, taken back or removed. */
export const SeenDemandSchema = z.object({ ...seen, ...onwards });

/** A request as the person describes it. */
export const CorrectDemandSchema = z.object({ ...seen, ...facts, ...onwards }).transform(withDue);

/** A request that the rules missed, in a Ziffer of a resolution. */
export const AddDemandSchema = z
  .object({
    ...{ resolutionId: z.uuid(), ...facts, ...onwards },
    clause: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number),
  })
  .transform(withDue);

/** The parts of a request, one a line. */
export const SplitDemandSchema = z.object({
  ...{ ...seen, ...onwards },
  parts: wording
    .transform((text) => text.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .pipe(z.array(z.string()).max(MOST_PARTS, { error: `Bitte höchstens ${MOST_PARTS} Teile.` })),
});

/** A request and the one before it. */
export const MergeDemandsSchema = z.object({
  ...{ ...seen, ...onwards },
  previousId: z.uuid(),
  previousVersion: sentVersion,
});

/** What was open of a TOP when the button was pressed: "id:version", once or several times. */
export const ConfirmSeveralSchema = z.object({
  ...onwards,
  demands: z
    .preprocess(
      several,
      z
        .array(
          z
            .string()
            .transform((entry) => entry.split(':'))
            .pipe(z.tuple([z.uuid(), sentVersion])),
        )
        .min(1)
        .max(200),
    )
    .transform((entries) => entries.map(([demandId, version]) => ({ demandId, version }))),
});

/** A conference whose resolutions are to be read. */
export const SuggestDemandsSchema = z.object({ conferenceNumber: number });

/** One key of the review, sent by the page itself. */
export const ReviewKeySchema = z.object({
  demandId: z.uuid(),
  version: z.int().min(0).max(999_999_999),
  verb: z.enum(['CONFIRM', 'DISMISS', 'REOPEN']),
});
