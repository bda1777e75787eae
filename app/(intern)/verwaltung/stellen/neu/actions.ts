'use server';

import { action } from '@/lib/forms/action';
import { AddBodySchema } from '@/lib/forms/directory-schemas';
import { routes } from '@/lib/routes';
import { addBody } from '@/lib/use-cases/directory/add-body';

/** Enters a body. */
export const add = action(AddBodySchema, addBody, { redirectTo: ({ code }) => routes.body(code) });
