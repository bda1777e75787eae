import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { withdrawStatement as decideWithdrawal } from '@/lib/domain/statement';
import type { Actor } from '@/lib/policy/actor';
import { refuse, type Result } from '@/lib/result';
import { loadStatement } from './load-statement';
import { storeStatement } from './store-statement';

export interface WithdrawStatement {
  statementId: string;
  version: number;
  /** The Land that withdraws. */
  state: StateCode;
}

/**
 * A Land withdraws from a Protokollerklärung: whoever binds it, or the office for it. The last one takes it back
 * altogether; the members still see that there was one.
 * Refuses what loadStatement and the domain's withdrawStatement refuse, NOT_PERMITTED (another Land than one's own).
 */
export async function withdrawStatement(
  actor: Actor,
  { state, ...seen }: WithdrawStatement,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const loaded = await loadStatement(mutation, actor, seen);
    if (!loaded.ok) return loaded;
    const statement = loaded.value;
    const own = statement.speaksFor.includes(state);
    if (!own && !statement.byOffice) return refuse('NOT_PERMITTED');
    const decision = decideWithdrawal(statement, state);
    if (!decision.ok) return decision;
    const { states, withdrawn } = decision.value;
    return storeStatement(
      mutation,
      actor,
      statement,
      { states, withdrawnAt: withdrawn ? mutation.now : null },
      {
        ...{ verb: 'withdrawn', byOffice: !own, payload: { state, remaining: withdrawn ? [] : states } },
        told: { kind: 'STATEMENT_WITHDRAWN', states: statement.states, facts: { state } },
      },
    );
  });
}
