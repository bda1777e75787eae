import { z } from 'zod';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { LONGEST_STATEMENT, STATEMENT_VISIBILITIES } from '@/lib/domain/statement';
import { sentVersion } from './sent-version';

const several = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const state = z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' });
const day = z.iso.date({ error: 'Bitte geben Sie einen Tag an.' });
const seen = { statementId: z.uuid(), version: sentVersion };

/** A statement that was announced in the room. */
export const AnnounceStatementSchema = z.object({
  itemId: z.uuid({ error: 'Bitte wählen Sie einen Tagesordnungspunkt.' }),
  states: z.preprocess(several, z.array(state).min(1, { error: 'Bitte wählen Sie mindestens ein Land.' })),
  dueOn: z.union([z.literal('').transform(() => undefined), day]).optional(),
});

/** Its words and who may read them. */
export const SubmitStatementSchema = z.object({
  ...seen,
  text: z
    .string({ error: 'Bitte geben Sie den Wortlaut ein.' })
    .trim()
    .min(1, { error: 'Bitte geben Sie den Wortlaut ein.' })
    .max(LONGEST_STATEMENT, { error: `Bitte kürzen Sie auf höchstens ${LONGEST_STATEMENT} Zeichen.` }),
  visibility: z.enum(STATEMENT_VISIBILITIES, { error: 'Bitte wählen Sie intern oder extern.' }),
});

/** A Land that joins it or withdraws. */
export const StateOfStatementSchema = z.object({ ...seen, state });

/** Another last day, with the reason. */
export const PostponeStatementSchema = z.object({
  ...seen,
  dueOn: day,
  reason: z
    .string({ error: 'Bitte nennen Sie den Grund.' })
    .trim()
    .min(1, { error: 'Bitte nennen Sie den Grund.' })
    .max(500, { error: 'Bitte höchstens 500 Zeichen.' }),
});
