'use server';

import { action } from '@/lib/forms/action';
import {
  EditPassageSchema,
  FreezeMinutesSchema,
  PublishMinutesSchema,
  StartMinutesSchema,
  TakeOverChangeSchema,
} from '@/lib/forms/minutes-schemas';
import { routes } from '@/lib/routes';
import { editPassage } from '@/lib/use-cases/minutes/edit-passage';
import { freezeMinutes } from '@/lib/use-cases/minutes/freeze-minutes';
import { publishMinutes } from '@/lib/use-cases/minutes/publish-minutes';
import { startMinutes } from '@/lib/use-cases/minutes/start-minutes';
import { takeOverChange } from '@/lib/use-cases/minutes/take-over-change';

/** Begins minutes from the record, or the next edition from the last one. */
export const start = action(StartMinutesSchema, startMinutes, {
  redirectTo: ({ conferenceNumber, audience }) =>
    routes.editMinutes(conferenceNumber, audience === 'INTERNAL' ? 'intern' : 'extern'),
});

/** Stores one passage in the office's own words. */
export const write = action(EditPassageSchema, editPassage, { done: 'Gespeichert.' });

/** Settles one change of the record. */
export const settle = action(TakeOverChangeSchema, takeOverChange);

/** Freezes the draft as a preliminary edition. */
export const freeze = action(FreezeMinutesSchema, freezeMinutes, {
  redirectTo: ({ conferenceNumber }) => routes.minutes(conferenceNumber),
});

/** Publishes frozen external minutes. */
export const publish = action(PublishMinutesSchema, publishMinutes, {
  done: 'Die externe Niederschrift ist veröffentlicht.',
});
