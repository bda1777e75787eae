'use server';

import { action } from '@/lib/forms/action';
import {
  AnnounceStatementSchema,
  PostponeStatementSchema,
  StateOfStatementSchema,
  SubmitStatementSchema,
} from '@/lib/forms/statement-schemas';
import { announceStatement } from '@/lib/use-cases/statements/announce-statement';
import { joinStatement } from '@/lib/use-cases/statements/join-statement';
import { postponeStatement } from '@/lib/use-cases/statements/postpone-statement';
import { submitStatement } from '@/lib/use-cases/statements/submit-statement';
import { withdrawStatement } from '@/lib/use-cases/statements/withdraw-statement';

/** Announces a statement on an item. */
export const announce = action(AnnounceStatementSchema, announceStatement, {
  done: 'Die Protokollerklärung ist angekündigt; die genannten Länder werden benachrichtigt.',
});

/** Submits its words, or changes them. */
export const submit = action(SubmitStatementSchema, submitStatement, {
  done: 'Die Protokollerklärung ist abgegeben.',
});

/** A further Land joins. */
export const join = action(StateOfStatementSchema, joinStatement);

/** A Land withdraws. */
export const withdraw = action(StateOfStatementSchema, withdrawStatement);

/** Another last day. */
export const postpone = action(PostponeStatementSchema, postponeStatement, {
  done: 'Die neue Frist ist festgehalten.',
});
