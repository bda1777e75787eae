import { z } from 'zod';
import { ASSESSABLE_STATUSES } from '@/lib/domain/demand-status';
import { hasMarkup } from '@/lib/domain/motion-text';

const LONGEST = 3000;
/** More than a page of the board lists, of which each row may stand under several addressees. */
const MOST_DEMANDS = 200;
const UNREADABLE = 'Bitte laden Sie die Seite neu und wählen Sie die Zeilen noch einmal.';

const words = z
  .string()
  .trim()
  .max(LONGEST, { error: `Bitte kürzen Sie auf höchstens ${LONGEST} Zeichen.` })
  .regex(/^[^\0]*$/)
  .refine((text) => !hasMarkup(text), { error: 'Bitte ohne HTML-Auszeichnungen wie „<b>“.' });
const optionalWords = words.optional().transform((text) => (text === undefined || text === '' ? null : text));

/** The value of a row's box: the request as it was seen, "<id>:<version>". */
export const seenDemandValue = ({ id, version }: { id: string; version: number }) => `${id}:${version}`;

const seenDemand = z
  .string({ error: UNREADABLE })
  .regex(/^[\da-f-]{36}:\d{1,9}$/, { error: UNREADABLE })
  .transform((value) => {
    const [demandId = '', version] = value.split(':');
    return { demandId, version: Number(version) };
  })
  .refine(({ demandId }) => z.uuid().safeParse(demandId).success, { error: UNREADABLE });

/** What a form sends once or several times. */
const several = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const demands = z.preprocess(
  several,
  z
    .array(seenDemand)
    .min(1, { error: 'Bitte wählen Sie in der Liste mindestens eine Zeile.' })
    .max(MOST_DEMANDS),
);

/** What can be found about several at once; what goes on with a request is chosen on its own page. */
export const SHARED_STATUSES = ASSESSABLE_STATUSES.filter((status) => status !== 'CONTINUED');

/** The same assessment or the same remark on the rows that were ticked. */
export const EnterOnSeveralSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('ASSESSED'),
      demands,
      status: z.enum(SHARED_STATUSES, { error: 'Bitte wählen Sie, wie weit es gekommen ist.' }),
      ...{ text: optionalWords, evidence: optionalWords, judgedBy: optionalWords },
    })
    .transform(({ kind, demands: seen, ...assessment }) => ({ kind, demands: seen, assessment })),
  z.object({
    kind: z.literal('REMARK'),
    demands,
    text: words.min(1, { error: 'Bitte schreiben Sie den Vermerk.' }),
  }),
]);
