'use server';

import { action } from '@/lib/forms/action';
import { RedeemLinkSchema } from '@/lib/forms/people-schemas';
import { routes } from '@/lib/routes';
import { redeemOneTimeLink } from '@/lib/use-cases/people/redeem-one-time-link';

/** Sets the password, and of the first administrator name and address too; then leads to the sign-in page. */
export const setUp = action(RedeemLinkSchema, (_actor, command) => redeemOneTimeLink(command), {
  open: true,
  redirectTo: () => routes.signInAfterSetUp(),
});
