'use server';

import { action } from '@/lib/forms/action';
import { EndRoleSchema, GrantRoleSchema, RenewLinkSchema } from '@/lib/forms/people-schemas';
import { endRole } from '@/lib/use-cases/people/end-role';
import { grantRole } from '@/lib/use-cases/people/grant-role';
import { renewOneTimeLink } from '@/lib/use-cases/people/renew-one-time-link';
import { handedLink } from '../handed-link';

/** Gives the person a further role. */
export const grant = action(GrantRoleSchema, grantRole, { done: 'Die Rolle ist eingetragen.' });

/** Sets the last day of a role. */
export const end = action(EndRoleSchema, endRole);

/** Makes a new one-time link and shows it. */
export const renewLink = action(RenewLinkSchema, renewOneTimeLink, {
  done: 'Der neue Link ist ausgestellt. Frühere Links gelten nicht mehr.',
  link: handedLink,
});
