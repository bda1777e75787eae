import { z } from 'zod';
import { AMENDMENT_DECISIONS } from '@/lib/domain/amendment-decision';
import { TEXT_LIMITS } from '@/lib/domain/motion-text';
import { sentVersion } from './sent-version';

/** Characters of a reason; enough for a page. */
const LONGEST_REASON = 3000;

const reason = (sentence: string) =>
  z
    .string({ error: sentence })
    .trim()
    .min(1, { error: sentence })
    .max(LONGEST_REASON, { error: `Bitte kürzen Sie auf höchstens ${LONGEST_REASON} Zeichen.` });

/** One field of a name or several: a form sends a single one without a list. */
const several = <Entry extends z.ZodType>(entry: Entry) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]),
    z.array(entry).max(TEXT_LIMITS.blocks),
  );
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
/** As long as the use case wants to see it, which says in its own words what is too long. */
const text = z.string().max(TEXT_LIMITS.total);

/** Every block of the text with what somebody made of it: the fields of one block stand at the same place of each list. */
export const ProposeAmendmentSchema = z
  .object({
    motionId: z.uuid(),
    baseNumber: sentVersion,
    title: text,
    blockId: several(z.string().min(1).max(64)),
    text: several(text),
    after: several(text),
    remove: several(z.string().max(64)),
    reason: reason('Bitte begründen Sie den Vorschlag.'),
    together: ticked,
  })
  .refine(
    ({ blockId, text: texts, after }) => texts.length === blockId.length && after.length === blockId.length,
  )
  .transform(({ blockId, text: texts, after, remove, title, ...rest }) => ({
    ...rest,
    edit: {
      title,
      blocks: blockId.map((id, index) => ({
        blockId: id,
        text: texts[index] ?? '',
        remove: remove.includes(id),
        after: after[index] ?? '',
      })),
    },
  }));

export const WithdrawAmendmentSchema = z.object({
  motionId: z.uuid(),
  amendmentId: z.uuid(),
  version: sentVersion,
});

/** A decision on one proposal, or on several at once. */
export const DecideAmendmentsSchema = z
  .object({
    motionId: z.uuid(),
    baseNumber: sentVersion,
    amendmentId: several(z.uuid()).refine((chosen) => chosen.length > 0, {
      error: 'Bitte wählen Sie mindestens einen Änderungsvorschlag.',
    }),
    decision: z.enum(AMENDMENT_DECISIONS, { error: 'Bitte wählen Sie, wie entschieden wird.' }),
    reason: reason('Bitte begründen Sie die Entscheidung.'),
    editorial: ticked,
    wording: several(text),
  })
  .transform(({ amendmentId, wording, ...rest }) => ({
    ...rest,
    amendmentIds: amendmentId,
    wordings: wording,
  }));
