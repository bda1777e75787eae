'use server';

import { action } from '@/lib/forms/action';
import {
  ChooseItemsSchema,
  DispatchSchema,
  EditDispatchSchema,
  SendDispatchSchema,
} from '@/lib/forms/dispatch-schemas';
import { routes } from '@/lib/routes';
import { chooseItems } from '@/lib/use-cases/dispatch/choose-items';
import { discardDispatch } from '@/lib/use-cases/dispatch/discard-dispatch';
import { editDispatch } from '@/lib/use-cases/dispatch/edit-dispatch';
import { remindDispatch } from '@/lib/use-cases/dispatch/remind-dispatch';
import { sendDispatch } from '@/lib/use-cases/dispatch/send-dispatch';

/** Words, recipient and day of the draft. */
export const edit = action(EditDispatchSchema, editDispatch, { done: 'Das Schreiben ist gespeichert.' });

/** What the draft holds. */
export const choose = action(ChooseItemsSchema, chooseItems, { done: 'Die Auswahl ist gespeichert.' });

/** Marks the letter as sent. */
export const send = action(SendDispatchSchema, sendDispatch, {
  redirectTo: ({ dispatchId }) => routes.dispatch(dispatchId),
});

/** Throws the draft away. */
export const discard = action(DispatchSchema, discardDispatch, {
  redirectTo: ({ conferenceNumber }) => routes.dispatches(conferenceNumber),
});

/** Drafts a reminder. */
export const remind = action(DispatchSchema, remindDispatch, {
  redirectTo: ({ dispatchId }) => routes.dispatch(dispatchId),
});
