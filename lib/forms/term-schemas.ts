import { z } from 'zod';
import { hasMarkup } from '@/lib/domain/motion-text';
import { sentVersion } from './sent-version';

/** Characters of the reason for closing an unfinished term. */
const LONGEST_REASON = 500;

const number = (sentence: string) =>
  z
    .string({ error: sentence })
    .trim()
    .regex(/^[1-9]\d{0,2}$/, { error: sentence })
    .transform(Number);

/** The end of a term: which one, its number typed once more, and why where something is unfinished. */
export const CloseTermSchema = z.object({
  conferenceNumber: number('Bitte laden Sie die Seite neu.'),
  version: sentVersion,
  typedNumber: number('Bitte geben Sie die Nummer der Konferenz ein, zum Beispiel 22.'),
  reason: z
    .string()
    .trim()
    .max(LONGEST_REASON, { error: `Bitte höchstens ${LONGEST_REASON} Zeichen.` })
    .regex(/^[^\0]*$/)
    .refine((text) => !hasMarkup(text), { error: 'Bitte ohne HTML-Auszeichnungen wie „<b>“.' })
    .optional()
    .transform((text) => text || null),
});
