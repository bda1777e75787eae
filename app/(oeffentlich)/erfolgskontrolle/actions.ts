'use server';

import { action } from '@/lib/forms/action';
import { EnterOnSeveralSchema } from '@/lib/forms/follow-up-board-schemas';
import {
  DeleteFilterSchema,
  OpenFilterFirstSchema,
  ReplaceFilterSchema,
  SaveFilterSchema,
} from '@/lib/forms/saved-filter-schemas';
import { enterOnSeveral } from '@/lib/use-cases/follow-up/enter-on-several';
import { deleteFilter } from '@/lib/use-cases/saved-filters/delete-filter';
import { openFilterFirst } from '@/lib/use-cases/saved-filters/open-filter-first';
import { replaceFilter } from '@/lib/use-cases/saved-filters/replace-filter';
import { saveFilter } from '@/lib/use-cases/saved-filters/save-filter';

export const enter = action(EnterOnSeveralSchema, enterOnSeveral, {
  done: 'Der Eintrag steht bei allen gewählten Zeilen.',
});
export const keep = action(SaveFilterSchema, saveFilter, { done: 'Der Filter ist gespeichert.' });
export const replace = action(ReplaceFilterSchema, replaceFilter, { done: 'Der Filter ist geändert.' });
export const forget = action(DeleteFilterSchema, deleteFilter);
export const openFirst = action(OpenFilterFirstSchema, openFilterFirst);
