import { z } from 'zod';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { hasMarkup } from '@/lib/domain/motion-text';
import { SESSION_OUTCOMES, VOTE_CHOICES, type NamedVotes } from '@/lib/domain/session-command';
import { refusalMessage } from '@/lib/i18n/refusals';

/** Characters of the reason of a correction or a deviation. */
const REASON_LENGTH = 500;
const MOST_STATES = STATE_CODES.length;

/** Why something is corrected, taken back or recorded against a rule. */
export const reason = z
  .string({ error: 'Bitte nennen Sie den Grund.' })
  .trim()
  .min(1, { error: 'Bitte nennen Sie den Grund.' })
  .max(REASON_LENGTH, { error: `Bitte höchstens ${REASON_LENGTH} Zeichen.` })
  .regex(/^[^\0]*$/)
  .refine((text) => !hasMarkup(text), { error: refusalMessage('TEXT_WITH_MARKUP') });

const count = z.int().min(0).max(MOST_STATES);

/** How Länder voted; without any it is none. */
const votes = z
  .partialRecord(z.enum(STATE_CODES), z.enum(VOTE_CHOICES))
  .transform((named): NamedVotes | null => (Object.keys(named).length > 0 ? named : null));

const stated = z
  .object({
    outcome: z.enum(SESSION_OUTCOMES),
    counts: z.object({ yes: count, no: count, abstain: count }).nullable(),
    votes: votes.nullable(),
    withdrawnBy: z.enum(STATE_CODES).nullable(),
    mergedIntoId: z.uuid().nullable(),
    deviationReason: reason.nullable(),
  })
  .refine(({ outcome, withdrawnBy }) => outcome === 'WITHDRAWN' || withdrawnBy === null)
  .refine(({ outcome, mergedIntoId }) => (outcome === 'MERGED') === (mergedIntoId !== null));

const itemId = z.uuid();
const state = z.enum(STATE_CODES);

/** What the recording page does, as JSON. */
export const SessionCommandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('CALL_ITEM'), itemId: itemId.nullable() }),
  z.object({
    kind: z.literal('RECORD_OUTCOME'),
    ...{ itemId, stated, seenDecisionId: z.uuid().nullable(), correctionReason: reason.nullable() },
  }),
  z.object({ kind: z.literal('TAKE_BACK'), itemId, seenDecisionId: z.uuid(), reason }),
  z.object({
    kind: z.literal('ADOPT_GREEN_LIST'),
    ...{ itemId, entryIds: z.array(z.uuid()).max(500), stated },
  }),
  z.object({ kind: z.literal('STATE_ARRIVED'), state, itemId: itemId.nullable() }),
  z.object({ kind: z.literal('STATE_LEFT'), state, itemId: itemId.nullable() }),
]);

/** The same with what makes it safe to send late and more than once. */
export const SentSessionCommandSchema = z.object({
  clientKey: z.uuid(),
  personId: z.uuid(),
  sentAt: z.iso.datetime(),
  command: SessionCommandSchema,
});
