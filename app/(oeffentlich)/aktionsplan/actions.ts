'use server';

import { action } from '@/lib/forms/action';
import {
  LinkMeasureSchema,
  SetMeasureStatusSchema,
  UnlinkMeasureSchema,
} from '@/lib/forms/action-plan-schemas';
import { linkMeasure } from '@/lib/use-cases/action-plan/link-measure';
import { setMeasureStatus } from '@/lib/use-cases/action-plan/set-measure-status';
import { unlinkMeasure } from '@/lib/use-cases/action-plan/unlink-measure';

/** How far a measure has come. */
export const setStatus = action(SetMeasureStatusSchema, setMeasureStatus, {
  done: 'Der Stand der Maßnahme ist festgehalten.',
});

/** A measure answers a request. */
export const link = action(LinkMeasureSchema, linkMeasure, { done: 'Die Maßnahme ist verknüpft.' });

/** It does not, after all. */
export const unlink = action(UnlinkMeasureSchema, unlinkMeasure, { done: 'Die Verknüpfung ist aufgehoben.' });
