'use server';

import { action } from '@/lib/forms/action';
import { DispatchAgendaSchema } from '@/lib/forms/agenda-schemas';
import { routes } from '@/lib/routes';
import { dispatchAgenda } from '@/lib/use-cases/agenda/dispatch-agenda';

/** Sends the shown edition out and leads to it. */
export const dispatch = action(DispatchAgendaSchema, dispatchAgenda, {
  redirectTo: ({ conferenceNumber, letter }) => routes.agendaEdition(conferenceNumber, letter),
});
