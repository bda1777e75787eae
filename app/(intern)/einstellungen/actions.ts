'use server';

import { action } from '@/lib/forms/action';
import { MailRhythmSchema } from '@/lib/forms/notification-schemas';
import { changeMailRhythm } from '@/lib/use-cases/own-settings/change-mail-rhythm';

/** Sets how often mails come. */
export const changeRhythm = action(MailRhythmSchema, changeMailRhythm, { done: 'Gespeichert.' });
