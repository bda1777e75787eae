'use server';

import { action } from '@/lib/forms/action';
import { CloseTermSchema } from '@/lib/forms/term-schemas';
import { routes } from '@/lib/routes';
import { closeTerm } from '@/lib/use-cases/term/close-term';

/** Ends the term; afterwards this page may be closed to who ended it. */
export const close = action(CloseTermSchema, closeTerm, { redirectTo: routes.conference });
