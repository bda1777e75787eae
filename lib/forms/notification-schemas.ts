import { z } from 'zod';

/** A form that sends nothing but itself. */
export const NothingSchema = z.object({});

export const MailRhythmSchema = z.object({
  mailRhythm: z.enum(['IMMEDIATE', 'DAILY', 'NONE'], {
    error: 'Bitte wählen Sie, wie oft Sie E-Mails erhalten möchten.',
  }),
});

/** A mail in the outbox. */
export const OutboxMessageSchema = z.object({ messageId: z.uuid() });
