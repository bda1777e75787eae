'use server';

import { action } from '@/lib/forms/action';
import { openWithPassword, openAsSamplePerson, PasswordSignIn, SampleSignIn } from './open-session';

/** Real operation: address and password. */
export const signIn = action(PasswordSignIn, openWithPassword, { open: true, redirectTo: (next) => next });

/** Vorführbetrieb: signs in as the chosen person. */
export const chooseSamplePerson = action(SampleSignIn, openAsSamplePerson, {
  open: true,
  redirectTo: (next) => next,
});
