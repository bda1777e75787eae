'use server';

import { action } from '@/lib/forms/action';
import { OutboxMessageSchema } from '@/lib/forms/notification-schemas';
import { retryMail } from '@/lib/use-cases/notifications/retry-mail';

/** Tries a mail that was given up once more. */
export const retry = action(OutboxMessageSchema, retryMail);
