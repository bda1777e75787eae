'use server';

import { action } from '@/lib/forms/action';
import { WriteAnswerSchema } from '@/lib/forms/answer-draft-schemas';
import { writeAnswer, WRITTEN } from './write-answer';

/** The own body answers one request or several at once, or keeps what it has written so far. */
export const answer = action(WriteAnswerSchema, writeAnswer, {
  done: (written) => WRITTEN[written],
  keeps: true,
});
