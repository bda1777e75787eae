'use server';

import { action } from '@/lib/forms/action';
import {
  AnswerCircularSchema,
  CancelCircularSchema,
  ConcludeCircularSchema,
} from '@/lib/forms/circular-schemas';
import { answerCircular } from '@/lib/use-cases/circular/answer-circular';
import { cancelCircular } from '@/lib/use-cases/circular/cancel-circular';
import { concludeCircular } from '@/lib/use-cases/circular/conclude-circular';

/** A Land votes or objects. */
export const answer = action(AnswerCircularSchema, answerCircular, { done: 'Die Stimme ist festgehalten.' });

/** The office states the result. */
export const conclude = action(ConcludeCircularSchema, concludeCircular);

/** The office calls the procedure off. */
export const cancel = action(CancelCircularSchema, cancelCircular);
