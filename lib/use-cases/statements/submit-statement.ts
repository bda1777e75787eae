import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import { STATE_CODES } from '@/lib/domain/federal-state';
import { hasMarkup } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import { submitStatement as decideSubmission, type StatementVisibility } from '@/lib/domain/statement';
import type { Actor } from '@/lib/policy/actor';
import { refuse, type Result } from '@/lib/result';
import { loadStatement } from './load-statement';
import { storeStatement } from './store-statement';

export interface SubmitStatement {
  statementId: string;
  /** As the person saw it. */
  version: number;
  /** Plain paragraphs, parted by empty lines. */
  text: string;
  visibility: StatementVisibility;
}

/**
 * Submits the words of a Protokollerklärung, or changes them until its last day: whoever binds one of its Länder, or
 * the office for them, which the record says.
 * Refuses what loadStatement and the domain's submitStatement refuse, NOT_PERMITTED (another Land's), TEXT_WITH_MARKUP.
 */
export async function submitStatement(
  actor: Actor,
  { text, visibility, ...seen }: SubmitStatement,
): Promise<Result<null, RefusalCode>> {
  if (hasMarkup(text)) return refuse('TEXT_WITH_MARKUP');
  return mutate(actor, async (mutation) => {
    const loaded = await loadStatement(mutation, actor, seen);
    if (!loaded.ok) return loaded;
    const statement = loaded.value;
    const state = statement.speaksFor.find((one) => statement.states.includes(one)) ?? null;
    if (state === null && !statement.byOffice) return refuse('NOT_PERMITTED');
    const decision = decideSubmission(statement, { text, visibility }, berlinDay(mutation.now));
    if (!decision.ok) return decision;
    const { submitted, states } = statement;
    return storeStatement(
      mutation,
      actor,
      statement,
      {
        ...{ text: storableText(decision.value), visibility },
        ...{ submittedById: actor.personId, submittedAt: mutation.now },
      },
      {
        verb: submitted ? 'changed' : 'submitted',
        byOffice: state === null,
        payload: { states: [...states], visibility },
        told: {
          kind: submitted ? 'STATEMENT_CHANGED' : 'STATEMENT_SUBMITTED',
          // A new one may be joined by any Land; a changed one concerns those who stand behind it.
          states: submitted ? states : STATE_CODES,
          facts: { state: state ?? states[0] ?? null },
        },
      },
    );
  });
}
