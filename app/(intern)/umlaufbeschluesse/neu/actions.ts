'use server';

import { action } from '@/lib/forms/action';
import { StartCircularSchema } from '@/lib/forms/circular-schemas';
import { routes } from '@/lib/routes';
import { startCircular } from '@/lib/use-cases/circular/start-circular';

/** Puts a motion to the vote of all Länder and shows the procedure. */
export const start = action(StartCircularSchema, startCircular, {
  redirectTo: ({ reference }) => routes.circularProcedure(reference),
});
