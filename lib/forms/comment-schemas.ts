import { z } from 'zod';
import { sentVersion } from './sent-version';

/** Characters of a comment; enough for a page. */
const LONGEST_COMMENT = 5000;

const sentence = 'Bitte schreiben Sie Ihren Kommentar.';
const filled = z
  .string()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

/** A new comment, or an answer to one. */
export const AddCommentSchema = z.object({
  motionId: z.uuid(),
  blockId: filled.pipe(z.string().max(64).optional()),
  parentId: filled.pipe(z.uuid().optional()),
  text: z
    .string({ error: sentence })
    .trim()
    .min(1, { error: sentence })
    .max(LONGEST_COMMENT, { error: `Bitte kürzen Sie auf höchstens ${LONGEST_COMMENT} Zeichen.` }),
  internal: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
});

/** A thread that is done, or not any more. */
export const SettleCommentSchema = z.object({
  motionId: z.uuid(),
  commentId: z.uuid(),
  version: sentVersion,
});
