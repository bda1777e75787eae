import { z } from 'zod';
import { DISPATCH_CHANNELS } from '@/lib/domain/dispatch';
import { refusalMessage } from '@/lib/i18n/refusals';
import { ID_PATTERN } from '@/lib/id';
import { sentVersion } from './sent-version';

const withoutMarkup = (text: string) => !/<\/?[a-z!]/i.test(text);
const words = (sentence: string, most: number) =>
  z
    .string({ error: sentence })
    .trim()
    .min(1, { error: sentence })
    .max(most, { error: `Hier stehen höchstens ${most} Zeichen.` })
    .refine(withoutMarkup, { error: refusalMessage('TEXT_WITH_MARKUP') });
const day = z.iso.date({ error: 'Bitte geben Sie ein Datum ein.' });

/** The letters of a conference. */
export const DispatchConferenceSchema = z.object({
  conferenceNumber: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number),
});

/** A letter as it was seen. */
export const DispatchSchema = z.object({ dispatchId: z.uuid(), version: sentVersion });

/** A letter to a body that somebody chose. */
export const AddDispatchSchema = DispatchConferenceSchema.extend({
  body: z
    .string({ error: 'Bitte wählen Sie eine Stelle.' })
    .regex(/^[A-Z0-9_]{1,40}$/, { error: 'Bitte wählen Sie eine Stelle.' }),
  kind: z.enum(['REQUEST', 'INFORMATION'], { error: 'Bitte wählen Sie die Art des Schreibens.' }),
});

/** Words, recipient and day of a draft. */
export const EditDispatchSchema = DispatchSchema.extend({
  subject: words('Bitte geben Sie einen Betreff ein.', 300).transform((text) => text.replace(/\s+/g, ' ')),
  salutation: words('Bitte geben Sie eine Anrede ein.', 200),
  text: words('Bitte geben Sie den Text des Schreibens ein.', 8000),
  answerDueOn: z.union([z.literal('').transform(() => null), day]).default(null),
  recipientName: words('Bitte geben Sie an, an wen das Schreiben geht.', 300),
  recipientAddress: z
    .string()
    .trim()
    .max(500, { error: 'Die Anschrift hat höchstens 500 Zeichen.' })
    .refine(withoutMarkup, { error: refusalMessage('TEXT_WITH_MARKUP') })
    .default(''),
});

const id = z.string().regex(new RegExp(`^${ID_PATTERN}$`));

/** What was ticked; nothing empties the letter. */
export const ChooseItemsSchema = DispatchSchema.extend({
  chosen: z.union([id.transform((one) => [one]), z.array(id).max(2000)]).default([]),
});

const SENDING = {
  sentOn: day,
  channel: z.enum(DISPATCH_CHANNELS, { error: 'Bitte wählen Sie, wie das Schreiben hinausging.' }),
};

/** One letter that went out. */
export const SendDispatchSchema = DispatchSchema.extend(SENDING);

/** "<letter> <version>" */
const DRAFT = new RegExp(`^(${ID_PATTERN}) (\\d{1,9})$`);
const draft = z
  .string()
  .regex(DRAFT)
  .transform((text) => {
    const [, dispatchId = '', version = '0'] = DRAFT.exec(text) ?? [];
    return { dispatchId, version: Number(version) };
  });

/** All drafts as they were shown. */
export const SendDispatchesSchema = z.object({
  drafts: z.union([draft.transform((one) => [one]), z.array(draft).max(200)]).default([]),
  ...SENDING,
});
