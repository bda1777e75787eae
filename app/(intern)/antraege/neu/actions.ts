'use server';

import { action } from '@/lib/forms/action';
import { CreateMotionSchema } from '@/lib/forms/motion-schemas';
import { routes } from '@/lib/routes';
import { createMotion } from '@/lib/use-cases/motions/create-motion';

/** Begins a motion and shows it. */
export const create = action(CreateMotionSchema, createMotion, { redirectTo: (id) => routes.motion(id) });
