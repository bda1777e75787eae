'use server';

import { ownAddress } from '@/app/own-address';
import { action } from '@/lib/forms/action';
import {
  AdjustDeadlineSchema,
  ChangeDeadlineRuleSchema,
  CreateCalendarFeedSchema,
  RecalculateDeadlinesSchema,
  ResetDeadlineSchema,
  RevokeCalendarFeedSchema,
} from '@/lib/forms/conference-schemas';
import { routes } from '@/lib/routes';
import { createCalendarFeed } from '@/lib/use-cases/calendar-feeds/create-calendar-feed';
import { revokeCalendarFeed } from '@/lib/use-cases/calendar-feeds/revoke-calendar-feed';
import { adjustDeadline } from '@/lib/use-cases/deadlines/adjust-deadline';
import { changeDeadlineRule } from '@/lib/use-cases/deadlines/change-deadline-rule';
import { recalculateDeadlines } from '@/lib/use-cases/deadlines/recalculate-deadlines';
import { resetDeadline } from '@/lib/use-cases/deadlines/reset-deadline';

/** Counts the deadlines anew, as shown. */
export const recalculate = action(RecalculateDeadlinesSchema, recalculateDeadlines);

/** Sets a deadline on another day. */
export const adjust = action(AdjustDeadlineSchema, adjustDeadline, { done: 'Die Frist ist verlegt.' });

/** Puts a deadline back on its calculated day. */
export const reset = action(ResetDeadlineSchema, resetDeadline);

/** Changes a rule of the Fristenrechner. */
export const changeRule = action(ChangeDeadlineRuleSchema, changeDeadlineRule, {
  done: 'Die Regel ist gespeichert. Bestehende Fristen ändern sich erst, wenn Sie sie neu berechnen.',
});

/** Makes a secret calendar address and shows it. */
export const createFeed = action(CreateCalendarFeedSchema, createCalendarFeed, {
  done: 'Die Kalenderadresse ist erstellt.',
  link: async (token) => ({ href: await ownAddress(routes.calendarFeed(token)), validUntil: null }),
});

/** Ends a calendar address. */
export const revokeFeed = action(RevokeCalendarFeedSchema, revokeCalendarFeed, {
  done: 'Die Kalenderadresse ist widerrufen. Wer sie abonniert hat, erhält keine Termine mehr.',
});
