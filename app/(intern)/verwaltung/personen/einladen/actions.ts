'use server';

import { action } from '@/lib/forms/action';
import { InvitePersonSchema } from '@/lib/forms/people-schemas';
import { invitePerson } from '@/lib/use-cases/people/invite-person';
import { handedLink } from '../handed-link';

/** Makes a person and shows the link to hand over. */
export const invite = action(InvitePersonSchema, invitePerson, {
  done: 'Die Person ist eingeladen. Mit dem Link setzt sie ihr Kennwort.',
  link: handedLink,
});
