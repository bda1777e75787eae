'use server';

import { action } from '@/lib/forms/action';
import { DecideCorrectionSchema, ProposeCorrectionSchema } from '@/lib/forms/minutes-schemas';
import { decideCorrection } from '@/lib/use-cases/minutes/decide-correction';
import { proposeCorrection } from '@/lib/use-cases/minutes/propose-correction';

/** A Land asks for a correction. */
export const propose = action(ProposeCorrectionSchema, proposeCorrection, {
  done: 'Der Änderungswunsch ist bei der Geschäftsstelle eingegangen.',
});

/** The office accepts or declines it. */
export const decide = action(DecideCorrectionSchema, decideCorrection);
