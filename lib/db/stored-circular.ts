import 'server-only';
import { isoDay } from '@/lib/clock';
import type { CircularAnswer, CircularProcedure } from '@/lib/domain/circular-procedure';
import type { TextBlock } from '@/lib/domain/text-block';
import type { Prisma } from './generated/client';
import { MOTION_TEXT, storedMotionText } from './stored-motion-text';
import { printedBlocks } from './stored-session-item';

/** The columns of one answer on which the result depends. */
export const CIRCULAR_ANSWER = {
  ...{ stateCode: true, choice: true, objectsToProcedure: true },
} satisfies Prisma.CircularVoteSelect;

/** The columns of an Umlaufverfahren on which its result depends, all answers included: who asks has a right to them. */
export const CIRCULAR_PROCEDURE = {
  ...{ status: true, rule: true, ruleConfirmed: true, opensOn: true, dueOn: true },
  votes: { select: CIRCULAR_ANSWER },
} satisfies Prisma.CircularProcedureSelect;

type ProcedureRow = Prisma.CircularProcedureGetPayload<{ select: typeof CIRCULAR_PROCEDURE }>;
type AnswerRow = Prisma.CircularVoteGetPayload<{ select: typeof CIRCULAR_ANSWER }>;

/** A stored Umlaufverfahren as the rules see it. */
export function storedCircular({ votes, opensOn, dueOn, ...row }: ProcedureRow): CircularProcedure {
  const { status, rule, ruleConfirmed } = row;
  return {
    ...{ status, rule, ruleConfirmed },
    opensOn: isoDay(opensOn) ?? '',
    // Without a last day it would never end by itself; then the answers alone end it.
    dueOn: isoDay(dueOn) ?? '9999-12-31',
    answers: votes.map(circularAnswer),
  };
}

/** A stored answer of one Land. */
export function circularAnswer({ stateCode, choice, objectsToProcedure }: AnswerRow): CircularAnswer {
  return { state: stateCode, choice, objects: objectsToProcedure };
}

/** How many answers and changes of answers have come: it grows with each. */
export function answersGiven(votes: readonly { version: number }[]): number {
  return votes.reduce((sum, { version }) => sum + version + 1, 0);
}

/** The columns of the text that is voted on, frozen with the start of the procedure. */
export const CIRCULAR_TEXT = {
  title: true,
  textVersion: { select: { number: true, ...MOTION_TEXT } },
} satisfies Prisma.CircularProcedureSelect;

/** What is voted on, as it is printed: title and proposed resolution; the Begründung is never adopted. */
export function circularText({
  title,
  textVersion,
}: Prisma.CircularProcedureGetPayload<{ select: typeof CIRCULAR_TEXT }>): {
  title: string;
  blocks: TextBlock[];
  rationale: TextBlock[];
} {
  if (!textVersion) return { title, blocks: [], rationale: [] };
  const text = storedMotionText(textVersion);
  return {
    title: text.title,
    blocks: printedBlocks(text.blocks),
    rationale: printedBlocks(text.rationale),
  };
}
