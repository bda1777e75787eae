'use server';

import { action } from '@/lib/forms/action';
import { RecordResultsSchema } from '@/lib/forms/green-list-schemas';
import { recordResults } from '@/lib/use-cases/preparatory/record-results';

/** Records what was changed on the page. */
export const record = action(RecordResultsSchema, recordResults, {
  done: 'Die Ergebnisse sind festgehalten.',
});
