import { z } from 'zod';
import { MERGE_CHOICES } from '@/lib/text/merge-texts';
import { TEXT_LIMITS } from '@/lib/domain/motion-text';
import { BLOCK_KINDS } from '@/lib/domain/text-block';
import { refusalMessage } from '@/lib/i18n/refusals';
import { placeOfField } from './choice-field';
import { sentVersion } from './sent-version';

const TOO_LONG = { error: refusalMessage('TEXT_TOO_LONG') };

const blocks = z
  .array(
    z.object({
      id: z.string().regex(/^[\w-]{1,64}$/),
      kind: z.enum(BLOCK_KINDS),
      level: z.int().min(1).max(9),
      text: z.string().max(2 * TEXT_LIMITS.block, TOO_LONG),
    }),
  )
  .max(2 * TEXT_LIMITS.blocks, TOO_LONG);

/** A text as the editor sends it. What is wrong with its content says `faultOf`; this holds its shape and size. */
export const MotionTextSchema = z.object({
  title: z.string().max(2 * TEXT_LIMITS.title, TOO_LONG),
  blocks,
  rationale: blocks,
});

/** The same as one field of a form. */
const sentText = z
  .string()
  .max(8 * TEXT_LIMITS.total)
  .transform((json, context) => {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: refusalMessage('TEXT_BLOCKS_REPEAT') });
      return z.NEVER;
    }
  })
  .pipe(MotionTextSchema);

const motionId = z.uuid();
const written = z.string().max(2 * TEXT_LIMITS.total, TOO_LONG);

/** The edit page's form, in plain notation; `then` says what comes after keeping it. */
export const WriteTextSchema = z.object({
  motionId,
  baseNumber: sentVersion,
  title: z.string().max(2 * TEXT_LIMITS.title, TOO_LONG),
  resolution: written.default(''),
  rationale: written.default(''),
  then: z.enum(['weiter', 'pruefen']).default('weiter'),
});

/** A reviewed text that becomes a version. */
export const SaveTextVersionSchema = z.object({
  motionId,
  baseNumber: sentVersion,
  document: sentText,
  editorial: z
    .literal('ja')
    .optional()
    .transform((value) => value === 'ja'),
});

export const DiscardDraftSchema = z.object({ motionId, draftVersion: sentVersion });

/** One choice for each place where two texts differ. */
export const MergeDraftSchema = z
  .looseObject({ motionId, draftVersion: sentVersion, latestNumber: sentVersion })
  .transform(({ motionId: id, draftVersion, latestNumber, ...fields }) => ({
    ...{ motionId: id, draftVersion, latestNumber },
    choices: Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => {
        const key = placeOfField(name);
        const choice = MERGE_CHOICES.find((one) => one === value);
        return key !== null && choice ? [[key, choice]] : [];
      }),
    ),
  }));

/** What the editor keeps by itself while somebody types. */
export const AutosaveSchema = z.object({
  /** Who had the page opened: another person may have signed in to this browser since. */
  personId: z.uuid(),
  baseNumber: z.int().min(0).max(1_000_000),
  /** The draft's number as the window knew it; null: whatever is kept is replaced. */
  draftVersion: z.int().min(0).max(2_000_000_000).nullable(),
  text: MotionTextSchema,
  /** The window, and the how manieth time it sends. */
  writer: z.object({ windowId: z.string().min(1).max(64), step: z.int().min(0).max(2_000_000_000) }),
});

/** A Word or ODT file to take the text from; its content is read and judged by the use case. */
export const UploadTextSchema = z.object({
  motionId,
  baseNumber: sentVersion,
  file: z.instanceof(File, { error: 'Bitte wählen Sie eine Datei.' }),
  replace: z
    .literal('ja')
    .optional()
    .transform((value) => value === 'ja'),
});
