'use server';

import { action } from '@/lib/forms/action';
import { PersonVersionSchema } from '@/lib/forms/people-schemas';
import { disablePerson } from '@/lib/use-cases/people/disable-person';
import { enablePerson } from '@/lib/use-cases/people/enable-person';

/** Locks a person out. */
export const disable = action(PersonVersionSchema, disablePerson);

/** Lets a person in again. */
export const enable = action(PersonVersionSchema, enablePerson);
