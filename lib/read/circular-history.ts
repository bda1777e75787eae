import 'server-only';
import { database } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { isStateCode } from '@/lib/domain/federal-state';
import { VOTE_CHOICES } from '@/lib/domain/session-command';
import { circularStepSentence } from '@/lib/i18n/circular-words';
import { formatInstant } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';

const FOR_ALL = ['circular.started', 'circular.cancelled', 'circular.concluded'];
const ANSWERS = ['circular.answered', 'circular.answeredByOffice'];

/**
 * What happened to a procedure, oldest first, from the record of every act. Each answer with every change of it stands
 * there for the office that runs it alone. The caller has made sure that the procedure may be read.
 */
export async function circularHistory(
  procedureId: string,
  { answers }: { answers: boolean },
): Promise<string[]> {
  const entries = await database().auditEntry.findMany({
    where: {
      ...{ subjectType: 'CircularProcedure', subjectId: procedureId },
      verb: { in: answers ? [...FOR_ALL, ...ANSWERS] : FOR_ALL },
    },
    orderBy: { seq: 'asc' },
    select: { at: true, verb: true, payload: true, actor: { select: { name: true } } },
  });
  return entries.flatMap(({ at, verb, payload, actor }) => {
    const sentence = circularStepSentence({ verb, ...factsOf(payload) });
    const by = actor ? ` (${actor.name})` : '';
    return sentence === null ? [] : [`${formatInstant(at)}: ${sentence}${by}`];
  });
}

function factsOf(payload: Prisma.JsonValue) {
  const facts = typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload : {};
  const { state, choice, objects, outcome } = facts;
  const known = VOTE_CHOICES.find((one) => one === choice) ?? null;
  return {
    state: typeof state === 'string' && isStateCode(state) ? state : null,
    answer: known !== null || objects === true ? { choice: known, objects: objects === true } : null,
    outcome:
      typeof outcome === 'string' && Object.hasOwn(TERMS.Outcome, outcome)
        ? TERMS.Outcome[outcome as keyof typeof TERMS.Outcome]
        : null,
  };
}
