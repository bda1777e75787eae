'use server';

import { action } from '@/lib/forms/action';
import { AnswerDemandsSchema } from '@/lib/forms/follow-up-schemas';
import { answerDemands } from '@/lib/use-cases/follow-up/answer-demands';

/** The own body answers one request or several at once. */
export const answer = action(AnswerDemandsSchema, answerDemands, {
  done: 'Die Stellungnahme ist abgegeben. Die Geschäftsstelle wird unterrichtet.',
});
