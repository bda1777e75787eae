import { z } from 'zod';
import { hasMarkup } from '@/lib/domain/motion-text';

const LONGEST_NAME = 60;
const LONGEST_QUERY = 1000;

const name = z
  .string({ error: 'Bitte geben Sie einen Namen ein.' })
  .trim()
  .min(1, { error: 'Bitte geben Sie einen Namen ein.' })
  .max(LONGEST_NAME, { error: `Bitte kürzen Sie auf höchstens ${LONGEST_NAME} Zeichen.` })
  .regex(/^[^\0]*$/)
  .refine((text) => !hasMarkup(text), { error: 'Bitte ohne HTML-Auszeichnungen wie „<b>“.' });

/** The query of the board's address, percent-encoded; what in it is no known value narrows nothing (lib/read). */
const query = z
  .string()
  .max(LONGEST_QUERY)
  .regex(/^[\w.~%+=&*-]*$/);

export const SaveFilterSchema = z.object({ name, query });

export const ReplaceFilterSchema = z.object({ id: z.uuid(), query });

export const DeleteFilterSchema = z.object({ id: z.uuid() });

export const OpenFilterFirstSchema = z
  .object({ id: z.uuid(), first: z.enum(['ja', 'nein']) })
  .transform(({ id, first }) => ({ id, first: first === 'ja' }));
