import { z } from 'zod';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { hasMarkup } from '@/lib/domain/motion-text';
import { WORKING_GROUP_KINDS } from '@/lib/domain/working-group';
import { sentVersion } from './sent-version';

const LONGEST = 3000;
/** Bytes; as lib/use-cases/files/accept-file. */
const LARGEST_FILE = 20 * 1024 * 1024;

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, { error: `Bitte kürzen Sie auf höchstens ${longest} Zeichen.` })
    .regex(/^[^\0]*$/)
    .refine((words) => !hasMarkup(words), { error: 'Bitte ohne HTML-Auszeichnungen wie „<b>“.' });
const optional = <T>(schema: z.ZodType<T, string>) =>
  z
    .union([z.literal('').transform(() => null), schema])
    .nullish()
    .transform((value) => value ?? null);
const optionalText = (longest: number) =>
  text(longest)
    .optional()
    .transform((words) => (words === undefined || words === '' ? null : words));
const required = (longest: number, sentence: string) =>
  z.string({ error: sentence }).pipe(text(longest).min(1, { error: sentence }));

const day = z.iso.date({ error: 'Bitte geben Sie ein Datum ein.' });
const optionalDay = optional(day);
const number = z
  .string()
  .regex(/^\d{1,3}$/, { error: 'Bitte geben Sie eine Zahl ein.' })
  .transform(Number);
const optionalNumber = optional(number);
const item = z
  .string()
  .trim()
  .transform((words) => words.replace(/^TOP\s+/i, ''))
  .pipe(
    z
      .string()
      .regex(/^(?=.)[A-Z]?\d{0,2}(?:\.\d{1,2})?[a-z]?$/, { error: 'Bitte nennen Sie den TOP: „1.4“.' }),
  );
const code = z.string().regex(/^[A-Z0-9_-]{1,30}$/i, { error: 'Bitte wählen Sie eine Stelle.' });
const several = (value: unknown) =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

const GroupSchema = z.object({ groupId: z.uuid(), version: sentVersion });

const mandateFields = {
  mandateConference: optionalNumber,
  mandateItem: optional(item),
  mandateClause: optionalNumber,
};

interface TypedMandate {
  mandateConference: number | null;
  mandateItem: string | null;
  mandateClause: number | null;
}

/** Conference and TOP together or neither; the Ziffer may be missing. */
const isWhole = ({ mandateConference, mandateItem }: TypedMandate) =>
  (mandateConference === null) === (mandateItem === null);
const HALF = { path: ['mandateItem'], error: 'Bitte nennen Sie Konferenz und TOP des Beschlusses.' };

const placeOf = ({ mandateConference: conference, mandateItem, mandateClause }: TypedMandate) =>
  conference === null || mandateItem === null
    ? null
    : { conference, item: mandateItem, clause: mandateClause ?? 0 };

const details = z.object({
  ...mandateFields,
  kind: z.enum(WORKING_GROUP_KINDS, { error: 'Bitte wählen Sie die Art.' }),
  name: required(200, 'Bitte geben Sie den Namen ein.'),
  chair: optional(z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' })),
  coChair: optional(code),
  mandate: optionalText(LONGEST),
  startsOn: optionalDay,
  endsOn: optionalDay,
  endCondition: optionalText(300),
  states: z.preprocess(several, z.array(z.enum(STATE_CODES)).max(STATE_CODES.length)),
  bodies: z.preprocess(several, z.array(code).max(60)),
});

function detailsOf<T extends TypedMandate>({ mandateConference, mandateItem, mandateClause, ...rest }: T) {
  return { ...rest, mandatedBy: placeOf({ mandateConference, mandateItem, mandateClause }) };
}

export const CreateWorkingGroupSchema = details
  .extend({ reportTitle: optionalText(200), reportDueAt: optionalNumber, reportDueOn: optionalDay })
  .refine(isWhole, HALF)
  .transform(({ reportTitle, reportDueAt, reportDueOn, ...rest }) => ({
    ...detailsOf(rest),
    report: reportTitle === null ? null : { title: reportTitle, dueAt: reportDueAt, dueOn: reportDueOn },
  }));

export const EditWorkingGroupSchema = details
  .extend(GroupSchema.shape)
  .refine(isWhole, HALF)
  .transform(detailsOf);

export const ExtendWorkingGroupSchema = GroupSchema.extend({
  ...mandateFields,
  endsOn: optionalDay,
  endCondition: optionalText(300),
})
  .refine(({ mandateConference, mandateItem }) => mandateConference !== null && mandateItem !== null, HALF)
  .transform(({ mandateConference, mandateItem, mandateClause, ...rest }) => ({
    ...rest,
    mandatedBy: {
      ...{ conference: mandateConference ?? 0, item: mandateItem ?? '', clause: mandateClause ?? 0 },
    },
  }));

export const EndWorkingGroupSchema = GroupSchema.extend({ endedOn: day });
export const ReopenWorkingGroupSchema = GroupSchema;

export const AddReportSchema = z.object({
  groupId: z.uuid(),
  title: required(200, 'Bitte nennen Sie den Bericht.'),
  dueAt: optionalNumber,
  dueOn: optionalDay,
});

export const RemoveReportSchema = z.object({ groupId: z.uuid(), reportId: z.uuid() });

export const DeliverReportSchema = z.object({
  groupId: z.uuid(),
  reportId: z.uuid(),
  version: sentVersion,
  deliveredOn: day,
  item: optional(item),
  file: z.file().max(LARGEST_FILE, { error: 'Die Datei ist größer als 20 MB.' }).optional(),
});
