'use server';

import { action } from '@/lib/forms/action';
import {
  RecordAllPresentSchema,
  RecordPresenceSchema,
  RegisterDelegationSchema,
  RegisterGuestsSchema,
  RemoveGuestsSchema,
} from '@/lib/forms/attendance-schemas';
import { routes } from '@/lib/routes';
import { recordInSession } from '@/lib/use-cases/session/carry-out-session-command';
import { recordAllPresent } from '@/lib/use-cases/session/record-all-present';
import { registerDelegation } from '@/lib/use-cases/session/register-delegation';
import { registerGuests } from '@/lib/use-cases/session/register-guests';
import { removeGuests } from '@/lib/use-cases/session/remove-guests';

const toList = { redirectTo: (number: number) => routes.attendance(number) };

/** Says who comes for a Land. */
export const register = action(RegisterDelegationSchema, registerDelegation, toList);

/** Says who comes as a guest of a body. */
export const registerGuestBody = action(RegisterGuestsSchema, registerGuests, toList);

/** Takes a guest body off the list. */
export const removeGuestBody = action(RemoveGuestsSchema, removeGuests);

/** All sixteen are in the room. */
export const allPresent = action(RecordAllPresentSchema, recordAllPresent);

/** A delegation comes or goes. */
export const presence = action(RecordPresenceSchema, recordInSession);
