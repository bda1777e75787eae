'use server';

import { action } from '@/lib/forms/action';
import {
  AddMeetingSchema,
  CancelMeetingSchema,
  ChangeMeetingSchema,
  EditConferenceSchema,
  RestoreMeetingSchema,
  SetRuleSchema,
} from '@/lib/forms/conference-schemas';
import { addMeeting } from '@/lib/use-cases/conferences/add-meeting';
import { cancelMeeting } from '@/lib/use-cases/conferences/cancel-meeting';
import { changeMeeting } from '@/lib/use-cases/conferences/change-meeting';
import { editConference } from '@/lib/use-cases/conferences/edit-conference';
import { restoreMeeting } from '@/lib/use-cases/conferences/restore-meeting';
import { setRule } from '@/lib/use-cases/conferences/set-rule';

/** Changes what is known of the term. */
export const edit = action(EditConferenceSchema, editConference, { done: 'Die Angaben sind gespeichert.' });

/** Plans a further meeting. */
export const add = action(AddMeetingSchema, addMeeting, { done: 'Die Sitzung ist angelegt.' });

/** Moves a meeting in time or place. */
export const change = action(ChangeMeetingSchema, changeMeeting, {
  done: 'Termin und Ort sind gespeichert.',
});

/** Cancels a meeting. */
export const cancel = action(CancelMeetingSchema, cancelMeeting, { done: 'Die Sitzung ist abgesagt.' });

/** Takes a cancellation back. */
export const restore = action(RestoreMeetingSchema, restoreMeeting, {
  done: 'Die Absage ist zurückgenommen.',
});

/** Settles a rule of procedure. */
export const rule = action(SetRuleSchema, setRule, { done: 'Die Regel ist gespeichert.' });
