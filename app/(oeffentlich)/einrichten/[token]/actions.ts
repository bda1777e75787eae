'use server';

import { action } from '@/lib/forms/action';
import { RedeemLinkSchema } from '@/lib/forms/people-schemas';
import { routes } from '@/lib/routes';
import { redeemOneTimeLink } from '@/lib/use-cases/people/redeem-one-time-link';

/** Sets name, address and password of the first administrator, then leads to the sign-in page. */
export const setUp = action(RedeemLinkSchema, (_actor, command) => redeemOneTimeLink(command), {
  open: true,
  redirectTo: () => routes.signIn(),
});
