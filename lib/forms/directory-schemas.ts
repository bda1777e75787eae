import { z } from 'zod';
import { BODY_KINDS } from '@/lib/domain/body-kind';
import { refusalMessage } from '@/lib/i18n/refusals';
import { sentVersion } from './sent-version';

const withoutMarkup = (text: string) => !/<\/?[a-z!]/i.test(text);
const name = z
  .string({ error: 'Bitte geben Sie den Namen ein.' })
  .trim()
  .min(1, { error: 'Bitte geben Sie den Namen ein.' })
  .max(300, { error: 'Der Name hat höchstens 300 Zeichen.' })
  .refine(withoutMarkup, { error: refusalMessage('TEXT_WITH_MARKUP') })
  .transform((text) => text.replace(/\s+/g, ' '));

/** An empty field says that nothing is known. */
const optional = (most: number, sentence: string) =>
  z
    .string()
    .trim()
    .max(most, { error: sentence })
    .refine(withoutMarkup, { error: refusalMessage('TEXT_WITH_MARKUP') })
    .transform((text) => (text === '' ? null : text))
    .default(null);
const day = z.iso.date({ error: 'Bitte geben Sie ein Datum ein.' });
const optionalDay = z.union([z.literal('').transform(() => null), day]).default(null);

const code = z
  .string({ error: 'Bitte geben Sie ein Kürzel ein.' })
  .trim()
  .transform((text) => text.toUpperCase())
  .pipe(
    z.string().regex(/^[A-Z][A-Z0-9]{1,19}$/, {
      error: 'Das Kürzel besteht aus 2 bis 20 Buchstaben von A bis Z und Ziffern.',
    }),
  );

const DETAILS = {
  name,
  kind: z.enum(BODY_KINDS, { error: 'Bitte wählen Sie die Art der Stelle.' }),
  salutation: optional(200, 'Die Anrede hat höchstens 200 Zeichen.'),
  postalAddress: optional(500, 'Die Anschrift hat höchstens 500 Zeichen.'),
  email: z
    .union([
      z.literal('').transform(() => null),
      z.email({ error: 'Bitte geben Sie eine gültige E-Mail-Adresse ein.' }).max(254),
    ])
    .default(null),
};

/** A new body of the directory. */
export const AddBodySchema = z.object({ code, ...DETAILS, validFrom: optionalDay });

/** A body of the directory as it was seen. */
const BodySchema = z.object({ code: z.string().regex(/^[A-Z0-9_]{1,40}$/), version: sentVersion });

/** What the directory says of a body now. */
export const CorrectBodySchema = BodySchema.extend(DETAILS);

/** A new name from a day on. */
export const RenameBodySchema = BodySchema.extend({ name, from: day });

/** The last day, empty to take it back, and who takes over. */
export const EndBodySchema = BodySchema.extend({
  lastDay: optionalDay,
  successor: z
    .string()
    .regex(/^[A-Z0-9_]{0,40}$/)
    .transform((text) => (text === '' ? null : text))
    .default(null),
});
