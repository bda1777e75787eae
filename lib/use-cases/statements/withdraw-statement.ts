import 'server-only';
import { mutate } from '@/lib/db/mutate';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { withdrawStatement as decideWithdrawal } from '@/lib/domain/statement';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { loadStatementForState } from './load-statement';
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
 * Refuses what loadStatementForState and the domain's withdrawStatement refuse.
 */
export async function withdrawStatement(
  actor: Actor,
  command: WithdrawStatement,
): Promise<Result<null, RefusalCode>> {
  const { state } = command;
  return mutate(actor, async (mutation) => {
    const loaded = await loadStatementForState(mutation, actor, command);
    if (!loaded.ok) return loaded;
    const { statement, own } = loaded.value;
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
