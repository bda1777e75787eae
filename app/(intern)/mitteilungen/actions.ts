'use server';

import { action } from '@/lib/forms/action';
import { NothingSchema } from '@/lib/forms/notification-schemas';
import { markAllRead } from '@/lib/use-cases/notifications/mark-all-read';

/** Marks everything as read. */
export const markAll = action(NothingSchema, markAllRead);
