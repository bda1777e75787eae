import { z } from 'zod';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { hasMarkup } from '@/lib/domain/motion-text';
import { PREPARATORY_OUTCOMES } from '@/lib/domain/preparatory-result';
import { sentVersion } from './sent-version';

/** Characters of a note or a reason. */
export const REMARK_LENGTH = 500;

const conferenceNumber = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);

/** A short remark in plain text; empty is none. */
const remark = z
  .string()
  .trim()
  .max(REMARK_LENGTH, { error: `Bitte höchstens ${REMARK_LENGTH} Zeichen.` })
  .regex(/^[^\0]*$/)
  .refine((text) => !hasMarkup(text), { error: 'Bitte ohne HTML-Auszeichnungen wie „<b>“.' });

/** What a form sends once or several times. */
const several = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The versions that stood beside the button when it was pressed. */
export const SealGreenListSchema = z.object({
  conferenceNumber,
  textVersionIds: z.preprocess(several, z.array(z.uuid()).max(500)),
});

/** One item off the list, for a Land, with or without a reason. */
export const LiftItemSchema = z.object({
  itemId: z.uuid(),
  entryId: z.uuid(),
  state: z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' }),
  reason: remark.transform((text) => (text === '' ? undefined : text)).optional(),
});

export const TakeBackLiftSchema = z.object({ itemId: z.uuid(), entryId: z.uuid() });

export const PutItemBackSchema = z.object({ itemId: z.uuid(), textVersionId: z.uuid() });

/** The names of one item's fields in the form of the Vorkonferenz. */
export const RESULT_FIELDS = ['version', 'outcome', 'note', 'seenOutcome', 'seenNote'] as const;
export const resultField = (field: (typeof RESULT_FIELDS)[number], itemId: string) => `${field}.${itemId}`;

const ResultSchema = z.object({
  itemId: z.uuid(),
  version: z.union([z.literal('').transform(() => null), sentVersion]),
  outcome: z.enum(PREPARATORY_OUTCOMES, { error: 'Bitte wählen Sie ein Ergebnis.' }),
  note: remark.transform((text) => (text === '' ? null : text)),
});

/**
 * The whole page of the Vorkonferenz as one form: only what differs from what the person saw becomes a command, so
 * that two people can record at once. The fields of an item are named by resultField.
 */
export const RecordResultsSchema = z
  .looseObject({ conferenceNumber })
  .transform(({ conferenceNumber: number, ...fields }, context) => {
    const results = sentItems(fields).flatMap((itemId) => {
      const sent = (field: (typeof RESULT_FIELDS)[number]) => fields[resultField(field, itemId)];
      if (sent('outcome') === (sent('seenOutcome') || undefined) && sent('note') === sent('seenNote'))
        return [];
      const row = ResultSchema.safeParse({
        itemId,
        ...{ version: sent('version'), outcome: sent('outcome'), note: sent('note') },
      });
      if (row.success) return [row.data];
      for (const { path, message } of row.error.issues)
        context.addIssue({ code: 'custom', path: [path.join('.'), itemId], message });
      return [];
    });
    return { conferenceNumber: number, results };
  });

/** Ids of the items that the form holds. */
function sentItems(fields: Readonly<Record<string, unknown>>): string[] {
  const prefix = resultField('version', '');
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}
