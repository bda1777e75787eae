'use server';

import { action } from '@/lib/forms/action';
import {
  AddDispatchSchema,
  DispatchConferenceSchema,
  SendDispatchesSchema,
} from '@/lib/forms/dispatch-schemas';
import { routes } from '@/lib/routes';
import { addDispatch } from '@/lib/use-cases/dispatch/add-dispatch';
import { prepareDispatches } from '@/lib/use-cases/dispatch/prepare-dispatches';
import { sendDispatches } from '@/lib/use-cases/dispatch/send-dispatches';

/** Drafts a letter to everybody who was not written to yet. */
export const prepare = action(DispatchConferenceSchema, prepareDispatches, {
  redirectTo: ({ conferenceNumber }) => routes.dispatches(conferenceNumber),
});

/** Drafts a letter to one body. */
export const add = action(AddDispatchSchema, addDispatch, {
  redirectTo: ({ dispatchId }) => routes.dispatch(dispatchId),
});

/** Marks all drafts that were shown as sent. */
export const sendAll = action(SendDispatchesSchema, sendDispatches, {
  done: 'Der Versand ist vermerkt.',
});
