'use server';

import { action } from '@/lib/forms/action';
import {
  AddRemarkSchema,
  AssessDemandSchema,
  CorrectEntrySchema,
  RecordAnswerSchema,
  RecordMeasurementSchema,
  SetGoalSchema,
  SetVisibilitySchema,
} from '@/lib/forms/follow-up-schemas';
import { addRemark } from '@/lib/use-cases/follow-up/add-remark';
import { assessDemand } from '@/lib/use-cases/follow-up/assess-demand';
import { correctEntry } from '@/lib/use-cases/follow-up/correct-entry';
import { recordAnswer } from '@/lib/use-cases/follow-up/record-answer';
import { recordMeasurement } from '@/lib/use-cases/follow-up/record-measurement';
import { setGoal } from '@/lib/use-cases/follow-up/set-goal';
import { setVisibility } from '@/lib/use-cases/follow-up/set-visibility';

/** The office writes down an answer that came by letter. */
export const storeAnswer = action(RecordAnswerSchema, recordAnswer, {
  done: 'Die Antwort ist festgehalten.',
});

/** The office finds how far it has come. */
export const assess = action(AssessDemandSchema, assessDemand, {
  done: 'Die Bewertung ist gespeichert. Sie ist intern.',
});

/** A word for the members. */
export const remark = action(AddRemarkSchema, addRemark, { done: 'Der Vermerk ist gespeichert.' });

/** Another wording in the place of an entry. */
export const correct = action(CorrectEntrySchema, correctEntry, {
  done: 'Die Berichtigung ist gespeichert.',
});

/** Who may read an entry. */
export const show = action(SetVisibilitySchema, setVisibility, { done: 'Die Sichtbarkeit ist geändert.' });

/** Goal, indicator, target day. */
export const aim = action(SetGoalSchema, setGoal, { done: 'Das Ziel ist gespeichert.' });

/** A measured value, new or put right. */
export const measure = action(RecordMeasurementSchema, recordMeasurement, {
  done: 'Der Messwert ist gespeichert.',
});
