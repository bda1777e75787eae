'use server';

import { action } from '@/lib/forms/action';
import { AcknowledgeFindingSchema } from '@/lib/forms/minutes-schemas';
import { acknowledgeFinding } from '@/lib/use-cases/minutes/acknowledge-finding';

/** Accepts a finding with a reason. */
export const acknowledge = action(AcknowledgeFindingSchema, acknowledgeFinding);
