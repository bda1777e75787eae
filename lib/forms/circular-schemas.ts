import { z } from 'zod';
import { CIRCULAR_RULES } from '@/lib/domain/circular-procedure';
import { CIRCULAR_OUTCOMES } from '@/lib/domain/circular-result';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { hasMarkup } from '@/lib/domain/motion-text';
import { VOTE_CHOICES } from '@/lib/domain/session-command';
import { sentVersion } from './sent-version';

const LONGEST = 3000;

const words = z
  .string()
  .trim()
  .max(LONGEST, { error: `Bitte kürzen Sie auf höchstens ${LONGEST} Zeichen.` })
  .regex(/^[^\0]*$/)
  .refine((text) => !hasMarkup(text), { error: 'Bitte ohne HTML-Auszeichnungen wie „<b>“.' });

/** A few words, or none. */
const optionalWords = words.optional().transform((text) => (text === undefined || text === '' ? null : text));

const day = z.iso.date({ error: 'Bitte geben Sie ein Datum ein.' });
const count = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

export const StartCircularSchema = z.object({
  motionId: z.uuid({ error: 'Bitte wählen Sie einen Antrag.' }),
  versionNumber: count,
  dueOn: day,
  rule: z.enum(CIRCULAR_RULES, { error: 'Bitte wählen Sie, wie gezählt wird.' }),
  coverNote: optionalWords,
});

/** One Land's answer. "NONE": it objects without voting; the box lets a vote and an objection go together. */
export const AnswerCircularSchema = z
  .object({
    procedureId: z.uuid(),
    state: z.enum(STATE_CODES, { error: 'Bitte wählen Sie ein Land.' }),
    version: z.union([z.literal('').transform(() => null), sentVersion]),
    choice: z.enum([...VOTE_CHOICES, 'NONE'], { error: 'Bitte wählen Sie eine Stimme.' }),
    objects: z
      .literal('on')
      .optional()
      .transform((value) => value === 'on'),
    comment: optionalWords,
  })
  .transform(({ choice, objects, ...answer }) => ({
    ...answer,
    choice: choice === 'NONE' ? null : choice,
    objects: objects || choice === 'NONE',
  }))
  .refine(({ objects, comment }) => !objects || comment !== null, {
    path: ['comment'],
    error: 'Bitte begründen Sie den Widerspruch gegen das Verfahren.',
  });

export const ConcludeCircularSchema = z.object({
  procedureId: z.uuid(),
  version: sentVersion,
  seenAnswers: count,
  outcome: z.enum(CIRCULAR_OUTCOMES, { error: 'Bitte wählen Sie das Ergebnis.' }),
  decidedOn: day,
  deviationReason: optionalWords,
});

export const CancelCircularSchema = z.object({
  procedureId: z.uuid(),
  version: sentVersion,
  reason: words.min(1, { error: 'Bitte nennen Sie den Grund.' }),
});
