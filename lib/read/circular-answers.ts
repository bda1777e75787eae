import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { CIRCULAR_ANSWER } from '@/lib/db/stored-circular';
import { answerObstacle } from '@/lib/domain/circular-procedure';
import type { CircularStatus } from '@/lib/domain/circular-procedure';
import { stateName, type StateCode } from '@/lib/domain/federal-state';
import type { VoteChoice } from '@/lib/domain/session-command';
import { answerWords } from '@/lib/i18n/circular-words';
import { formatInstant } from '@/lib/i18n/format';
import { statesOf, type Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';

/** One Land's answer, as whoever may know it reads it. */
export interface AnswerView {
  state: StateCode;
  name: string;
  choice: VoteChoice | null;
  objects: boolean;
  /** "Ja", "Nein, Widerspruch gegen das Verfahren" */
  words: string;
  comment: string | null;
  /** "12. März 2027, 10:12 Uhr (Veronika Aigner)" */
  at: string;
  version: number;
}

/** A Land that the reader drafts for: what it answered, and whether this person may answer now. */
export interface OwnAnswer {
  state: StateCode;
  name: string;
  answer: AnswerView | null;
  /** False: only the Freigabe of the Land answers. */
  binds: boolean;
  open: boolean;
}

/** The columns of an answer on a page. */
export const ANSWER = {
  ...CIRCULAR_ANSWER,
  ...{ comment: true, castAt: true, version: true, castBy: { select: { name: true } } },
} satisfies Prisma.CircularVoteSelect;

/** A stored answer in words. */
export function answerView(row: Prisma.CircularVoteGetPayload<{ select: typeof ANSWER }>): AnswerView {
  const { stateCode, choice, objectsToProcedure, comment, castAt, castBy, version } = row;
  return {
    ...{ state: stateCode, name: stateName(stateCode), choice, objects: objectsToProcedure },
    ...{ words: answerWords({ choice, objects: objectsToProcedure }), comment, version },
    at: `${formatInstant(castAt)}${castBy ? ` (${castBy.name})` : ''}`,
  };
}

/** What the reader's own Länder answered, and what this person can do about it. */
export function ownAnswers(
  actor: Actor,
  answers: readonly AnswerView[],
  { status, dueOn, today }: { status: CircularStatus; dueOn: string; today: string },
): OwnAnswer[] {
  const open = answerObstacle({ status, dueOn }, today) === null;
  const bound = can(actor, 'circular.vote') ? statesOf(actor, 'STATE_APPROVER') : [];
  return statesOf(actor, 'STATE_EDITOR', 'STATE_APPROVER').map((state) => ({
    ...{ state, name: stateName(state), open, binds: bound.includes(state) },
    answer: answers.find((answer) => answer.state === state) ?? null,
  }));
}
