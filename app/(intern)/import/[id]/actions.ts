'use server';

import { action } from '@/lib/forms/action';
import { routes } from '@/lib/routes';
import { acceptImport } from '@/lib/use-cases/imports/accept-import';
import { discardImport } from '@/lib/use-cases/imports/discard-import';
import { CorrectionSchema, DraftVersionSchema } from './correction-schema';
import { decideValue } from './decide-value';

/** Sets or confirms one value, then leads to the next open one. */
export const decide = action(CorrectionSchema, decideValue, { redirectTo: (next) => next });

/** Takes the minutes into the record, then leads to the conference. */
export const accept = action(DraftVersionSchema, acceptImport, {
  redirectTo: ({ conferenceNumber }) => routes.conference(conferenceNumber),
});

/** Closes the draft without taking anything over. */
export const discard = action(DraftVersionSchema, discardImport, { redirectTo: () => routes.import() });
