'use server';

import { action } from '@/lib/forms/action';
import {
  AddNoteSchema,
  AdoptGreenListSchema,
  CallItemSchema,
  CloseSessionSchema,
  OpenSessionSchema,
  RecordJoiningStateSchema,
  RecordOutcomeSchema,
  TakeBackSchema,
} from '@/lib/forms/session-schemas';
import { addNote } from '@/lib/use-cases/session/add-note';
import { recordInSession } from '@/lib/use-cases/session/carry-out-session-command';
import { closeSession } from '@/lib/use-cases/session/close-session';
import { openSession } from '@/lib/use-cases/session/open-session';
import { recordJoiningState } from '@/lib/use-cases/session/record-joining-state';

/** Opens the sitting. */
export const open = action(OpenSessionSchema, openSession);

/** Closes it, with what is left open on purpose. */
export const close = action(CloseSessionSchema, closeSession);

/** Calls an item, where no script runs. */
export const call = action(CallItemSchema, recordInSession);

/** Records what became of an item, where no script runs. */
export const record = action(RecordOutcomeSchema, recordInSession);

/** Takes a slip back, where no script runs. */
export const takeBack = action(TakeBackSchema, recordInSession);

/** Adopts the Grüne Liste, where no script runs. */
export const adopt = action(AdoptGreenListSchema, recordInSession);

/** A Land joins the applicants in the room, or leaves them. */
export const join = action(RecordJoiningStateSchema, recordJoiningState, { done: 'Festgehalten.' });

/** Keeps an internal note. */
export const note = action(AddNoteSchema, addNote);
