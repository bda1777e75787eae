'use server';

import { action } from '@/lib/forms/action';
import { CreateConferenceSchema } from '@/lib/forms/conference-schemas';
import { routes } from '@/lib/routes';
import { createConference } from '@/lib/use-cases/conferences/create-conference';

/** Makes the conference and leads to its page. */
export const create = action(CreateConferenceSchema, createConference, { redirectTo: routes.conference });
