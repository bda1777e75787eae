'use server';

import { action } from '@/lib/forms/action';
import { DecideAmendmentsSchema, WithdrawAmendmentSchema } from '@/lib/forms/amendment-schemas';
import { decideAmendments } from '@/lib/use-cases/amendments/decide-amendments';
import { withdrawAmendment } from '@/lib/use-cases/amendments/withdraw-amendment';

/** Accepts, adapts or declines proposals. */
export const decide = action(DecideAmendmentsSchema, decideAmendments, {
  done: 'Die Entscheidung ist festgehalten; die Länder werden benachrichtigt.',
});

/** Takes back a proposal of one's own Land. */
export const withdraw = action(WithdrawAmendmentSchema, withdrawAmendment, {
  done: 'Der Änderungsvorschlag ist zurückgezogen.',
});
