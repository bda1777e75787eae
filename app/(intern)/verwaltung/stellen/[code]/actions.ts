'use server';

import { action } from '@/lib/forms/action';
import { CorrectBodySchema, EndBodySchema, RenameBodySchema } from '@/lib/forms/directory-schemas';
import { correctBody } from '@/lib/use-cases/directory/correct-body';
import { endBody } from '@/lib/use-cases/directory/end-body';
import { renameBody } from '@/lib/use-cases/directory/rename-body';

/** What the directory says of the body now. */
export const correct = action(CorrectBodySchema, correctBody, { done: 'Die Angaben sind gespeichert.' });

/** Another name from a day on. */
export const rename = action(RenameBodySchema, renameBody, { done: 'Die Umbenennung ist eingetragen.' });

/** Its last day and who takes over. */
export const end = action(EndBodySchema, endBody, { done: 'Ende und Nachfolge sind gespeichert.' });
