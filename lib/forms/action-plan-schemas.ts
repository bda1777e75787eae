import { z } from 'zod';
import { MEASURE_STATUSES } from '@/lib/domain/action-plan';
import { sentVersion } from './sent-version';

/** Characters of a note beside a status or a link. */
const LONGEST_NOTE = 1000;

const note = z
  .string()
  .trim()
  .max(LONGEST_NOTE, { error: `Bitte kürzen Sie auf höchstens ${LONGEST_NOTE} Zeichen.` })
  .optional()
  .transform((value) => (value === undefined || value === '' ? null : value));

/** How far a measure has come. */
export const SetMeasureStatusSchema = z.object({
  measureId: z.uuid(),
  version: sentVersion,
  status: z.enum(MEASURE_STATUSES, { error: 'Bitte wählen Sie einen Stand.' }),
  on: z.iso.date({ error: 'Bitte geben Sie einen Tag an.' }),
  note,
});

/** A measure that answers a request. */
export const LinkMeasureSchema = z.object({
  demandId: z.uuid({ error: 'Bitte wählen Sie eine Bitte.' }),
  measureId: z.uuid({ error: 'Bitte wählen Sie eine Maßnahme.' }),
  note,
});

export const UnlinkMeasureSchema = z.object({ demandId: z.uuid(), measureId: z.uuid() });
