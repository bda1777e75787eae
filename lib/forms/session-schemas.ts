import { z } from 'zod';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import { TEXT_LIMITS } from '@/lib/domain/motion-text';
import { SESSION_OUTCOMES, VOTE_CHOICES, type NamedVotes } from '@/lib/domain/session-command';
import { parseCounts } from '@/lib/domain/vote-notation';
import { refusalMessage } from '@/lib/i18n/refusals';
import { sentVersion } from './sent-version';
import { reason } from './session-command-schema';

/** Characters of an internal note. */
const NOTE_LENGTH = 10_000;

const conferenceNumber = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);

const itemId = z.uuid();

/** What a form sends once or several times. */
const several = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Every form of the sitting: which conference, and the key that the page made for this one command. */
const form = { conferenceNumber, clientKey: z.uuid() };
/** A field that may stay empty. */
const optional = <Field extends z.ZodType>(field: Field) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), field.nullable());

/** "13:1:2": Ja, Nein, Enthaltungen. */
const printedCounts = z.string().transform((text, context) => {
  const counts = parseCounts(text);
  if (counts) return counts;
  const message = 'Bitte geben Sie Ja-, Nein-Stimmen und Enthaltungen in der Form 13:1:2 ein.';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** The name of the field that holds how a Land voted. */
export const voteField = (code: StateCode) => `vote-${code}`;

const statedFields = {
  outcome: z.enum(SESSION_OUTCOMES, { error: 'Bitte wählen Sie ein Ergebnis.' }),
  counts: optional(printedCounts),
  withdrawnBy: optional(z.enum(STATE_CODES)),
  mergedIntoId: optional(z.uuid()),
  deviationReason: optional(reason),
  ...Object.fromEntries(STATE_CODES.map((code) => [voteField(code), optional(z.enum(VOTE_CHOICES))])),
};

type StatedFields = z.output<z.ZodObject<typeof statedFields>>;

/** What was chosen for another outcome than the one that was pressed does not count. */
function statedOf(fields: StatedFields) {
  const { outcome, counts, deviationReason, withdrawnBy, mergedIntoId } = fields;
  const named = STATE_CODES.flatMap((code) => {
    const choice = VOTE_CHOICES.find((one) => one === (fields as Record<string, unknown>)[voteField(code)]);
    return choice ? [[code, choice] as const] : [];
  });
  return {
    ...{ outcome, counts, deviationReason },
    votes: named.length > 0 ? (Object.fromEntries(named) as NamedVotes) : null,
    withdrawnBy: outcome === 'WITHDRAWN' ? withdrawnBy : null,
    mergedIntoId: outcome === 'MERGED' ? mergedIntoId : null,
  };
}

const needsTarget = {
  error: 'Bitte wählen Sie den Punkt, mit dem zusammengelegt wird.',
  path: ['mergedIntoId'],
};

export const CallItemSchema = z
  .object({ ...form, itemId: optional(z.uuid()) })
  .transform(({ itemId: id, ...rest }) => ({
    ...rest,
    command: { kind: 'CALL_ITEM' as const, itemId: id },
  }));

export const RecordOutcomeSchema = z
  .object({
    ...{ ...form, itemId, ...statedFields },
    ...{ seenDecisionId: optional(z.uuid()), correctionReason: optional(reason) },
  })
  .refine(({ outcome, mergedIntoId }) => outcome !== 'MERGED' || mergedIntoId !== null, needsTarget)
  .transform((sent) => ({
    ...{ conferenceNumber: sent.conferenceNumber, clientKey: sent.clientKey },
    command: {
      ...{ kind: 'RECORD_OUTCOME' as const, itemId: sent.itemId, stated: statedOf(sent) },
      ...{ seenDecisionId: sent.seenDecisionId, correctionReason: sent.correctionReason },
    },
  }));

export const TakeBackSchema = z
  .object({ ...form, itemId, seenDecisionId: z.uuid(), reason })
  .transform(({ conferenceNumber: number, clientKey, ...rest }) => ({
    ...{ conferenceNumber: number, clientKey },
    command: { kind: 'TAKE_BACK' as const, ...rest },
  }));

export const AdoptGreenListSchema = z
  .object({ ...form, itemId, ...statedFields, entryIds: z.preprocess(several, z.array(z.uuid()).max(500)) })
  .transform((sent) => ({
    ...{ conferenceNumber: sent.conferenceNumber, clientKey: sent.clientKey },
    command: {
      ...{ kind: 'ADOPT_GREEN_LIST' as const, itemId: sent.itemId, entryIds: sent.entryIds },
      stated: statedOf(sent),
    },
  }));

export const OpenSessionSchema = z.object({ conferenceNumber });

/** The items that stay without an outcome on purpose. */
export const CloseSessionSchema = z.object({
  conferenceNumber,
  leftOpenIds: z.preprocess(several, z.array(z.uuid()).max(500)),
});

const written = z
  .string()
  .max(2 * TEXT_LIMITS.total, { error: refusalMessage('TEXT_TOO_LONG') })
  .regex(/^[^\0]*$/);

/** Title and text as the meeting changed them, in plain notation; `seenChanges` as the page knew it. */
export const ChangeWordingSchema = z.object({
  ...{ conferenceNumber, itemId, seenChanges: sentVersion },
  title: z.string().max(2 * TEXT_LIMITS.title, { error: refusalMessage('TEXT_TOO_LONG') }),
  resolution: written.default(''),
});

/** A Land joins the circle of applicants in the room, or leaves it. */
export const RecordJoiningStateSchema = z.object({
  ...{ conferenceNumber, itemId },
  state: z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' }),
  step: z.enum(['JOINS', 'LEAVES']),
});

export const AddNoteSchema = z.object({
  ...{ conferenceNumber, itemId },
  text: z
    .string({ error: 'Bitte geben Sie einen Vermerk ein.' })
    .trim()
    .min(1, { error: 'Bitte geben Sie einen Vermerk ein.' })
    .max(NOTE_LENGTH, { error: `Bitte höchstens ${NOTE_LENGTH} Zeichen.` })
    .regex(/^[^\0]*$/),
});
