'use server';

import { action } from '@/lib/forms/action';
import { ConfirmLinkSchema, LinkSchema, ProposeLinksSchema } from '@/lib/forms/resolution-link-schemas';
import { confirmLink } from '@/lib/use-cases/resolution-links/confirm-link';
import { proposeLinks } from '@/lib/use-cases/resolution-links/propose-links';
import { rejectLink } from '@/lib/use-cases/resolution-links/reject-link';
import { undoLinkDecision } from '@/lib/use-cases/resolution-links/undo-link-decision';

export const confirm = action(ConfirmLinkSchema, confirmLink);
export const reject = action(LinkSchema, rejectLink);
export const undo = action(LinkSchema, undoLinkDecision);
/** Compares what was not compared yet; what the time did not suffice for waits for the next press. */
export const search = action(ProposeLinksSchema, proposeLinks, {
  done: 'Der Vergleich ist erledigt; was gefunden wurde, steht unten. Bei einem großen Archiv bitte wiederholen, bis nichts Neues hinzukommt.',
});
