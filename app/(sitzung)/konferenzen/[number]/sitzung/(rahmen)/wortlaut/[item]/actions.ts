'use server';

import { action } from '@/lib/forms/action';
import { ChangeWordingSchema } from '@/lib/forms/session-schemas';
import { saveWording } from './save-wording';

/** Changes title and text of an item in the room and leads back to it. */
export const save = action(ChangeWordingSchema, saveWording, { redirectTo: (address) => address });
