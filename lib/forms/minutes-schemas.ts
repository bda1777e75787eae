import { z } from 'zod';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { MINUTES_AUDIENCES } from '@/lib/domain/minutes-edition';
import { CHANGE_CHOICES, PASSAGE_LENGTH } from '@/lib/domain/minutes-passage';
import { hasMarkup } from '@/lib/domain/motion-text';
import { sentVersion } from './sent-version';

/** Characters of a reason or a proposed correction. */
const LONGEST_REMARK = 3000;

const conferenceNumber = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number);
const seal = z.string().regex(/^[0-9a-f]{64}$/);
const place = z
  .string({ error: 'Bitte wählen Sie die Stelle.' })
  .regex(/^(?:[a-z]{1,20}|item:[A-Za-z0-9.]{1,16})$/, { error: 'Bitte wählen Sie die Stelle.' });
const plain = (text: string) => !hasMarkup(text);
const WITHOUT_MARKUP = { error: 'Bitte ohne HTML-Auszeichnungen wie „<b>“.' };

const remark = z
  .string()
  .trim()
  .max(LONGEST_REMARK, { error: `Bitte höchstens ${LONGEST_REMARK} Zeichen.` })
  .refine(plain, WITHOUT_MARKUP);
const needed = (sentence: string) => remark.min(1, { error: sentence });

export const StartMinutesSchema = z.object({ conferenceNumber, audience: z.enum(MINUTES_AUDIENCES) });

/** One place of a draft in plain notation; empty is an own wording too: nothing is printed there. */
export const EditPassageSchema = z.object({
  editionId: z.uuid(),
  place,
  seen: seal,
  text: z
    .string()
    .max(PASSAGE_LENGTH, { error: `Bitte höchstens ${PASSAGE_LENGTH} Zeichen.` })
    .refine(plain, WITHOUT_MARKUP)
    .transform((text) => text.replace(/\r\n?/g, '\n').trim()),
});

export const TakeOverChangeSchema = z.object({
  editionId: z.uuid(),
  change: seal,
  choice: z.enum(CHANGE_CHOICES),
});

/** What is missing is waved through by a ticked box, with the seal of the list beside it. */
export const FreezeMinutesSchema = z
  .object({
    editionId: z.uuid(),
    version: sentVersion,
    dueOn: z.iso.date({ error: 'Bitte geben Sie einen Tag an.' }),
    unfinished: z.union([z.literal('').transform(() => null), seal]).optional(),
    accepted: z.literal('on').optional(),
  })
  .transform(({ unfinished = null, accepted, ...rest }) => ({
    ...rest,
    acceptedUnfinished: accepted === undefined ? null : unfinished,
  }));

export const PublishMinutesSchema = z.object({ editionId: z.uuid() });

export const ProposeCorrectionSchema = z.object({
  editionId: z.uuid(),
  state: z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' }),
  place,
  proposal: needed('Bitte beschreiben Sie die gewünschte Änderung.'),
});

export const DecideCorrectionSchema = z.object({
  correctionId: z.uuid(),
  version: sentVersion,
  decision: z.enum(['ACCEPTED', 'DECLINED'], { error: 'Bitte wählen Sie, wie entschieden wird.' }),
  reason: remark.transform((text) => (text === '' ? null : text)),
});

export const AcknowledgeFindingSchema = z.object({
  conferenceNumber,
  finding: seal,
  reason: needed('Bitte begründen Sie, warum es so bleiben soll.'),
});
