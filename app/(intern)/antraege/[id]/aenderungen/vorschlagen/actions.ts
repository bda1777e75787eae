'use server';

import { action } from '@/lib/forms/action';
import { ProposeAmendmentSchema } from '@/lib/forms/amendment-schemas';
import { routes } from '@/lib/routes';
import { proposeAmendment } from '@/lib/use-cases/amendments/propose-amendment';

/** Proposes what differs from the latest version. */
export const propose = action(ProposeAmendmentSchema, proposeAmendment, {
  redirectTo: ({ motionId }) => routes.amendments(motionId),
});
