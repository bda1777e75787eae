import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import { postponeStatement as decidePostponement } from '@/lib/domain/statement';
import type { Actor } from '@/lib/policy/actor';
import { refuse, type Result } from '@/lib/result';
import { loadStatement } from './load-statement';
import { storeStatement } from './store-statement';

export interface PostponeStatement {
  statementId: string;
  version: number;
  /** The new last day (ISO). */
  dueOn: string;
  /** Why, for the record; the members read it. */
  reason: string;
}

/**
 * The office sets another last day for one Protokollerklärung; this is how a late one is admitted.
 * Refuses what loadStatement and the domain's postponeStatement refuse, NOT_PERMITTED.
 */
export async function postponeStatement(
  actor: Actor,
  { dueOn, reason, ...seen }: PostponeStatement,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadStatement(mutation, actor, seen);
    if (!loaded.ok) return loaded;
    if (!loaded.value.byOffice) return refuse('NOT_PERMITTED');
    const decision = decidePostponement(loaded.value, dueOn, berlinDay(mutation.now));
    if (!decision.ok) return decision;
    return storeStatement(
      mutation,
      actor,
      loaded.value,
      { dueOn: dateColumn(decision.value) },
      {
        ...{ verb: 'postponed', byOffice: false },
        payload: { dueOn: decision.value, reason: storableText(reason) },
        told: { kind: 'STATEMENT_POSTPONED', states: loaded.value.states, facts: { dueOn: decision.value } },
      },
    );
  });
}
