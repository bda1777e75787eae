import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate } from '@/lib/db/mutate';
import type { StateCode } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { joinStatement as decideJoining } from '@/lib/domain/statement';
import type { Actor } from '@/lib/policy/actor';
import type { Result } from '@/lib/result';
import { loadStatementForState } from './load-statement';
import { storeStatement } from './store-statement';

export interface JoinStatement {
  statementId: string;
  /** Of the words that were read. */
  version: number;
  /** The Land that puts itself behind them. */
  state: StateCode;
}

/**
 * A further Land joins a submitted Protokollerklärung: whoever binds it, or the office for it.
 * Refuses what loadStatementForState and the domain's joinStatement refuse.
 */
export async function joinStatement(
  actor: Actor,
  command: JoinStatement,
): Promise<Result<null, RefusalCode>> {
  const { state } = command;
  return mutate(actor, async (mutation) => {
    const loaded = await loadStatementForState(mutation, actor, command);
    if (!loaded.ok) return loaded;
    const { statement, own } = loaded.value;
    const decision = decideJoining(statement, state, berlinDay(mutation.now));
    if (!decision.ok) return decision;
    return storeStatement(
      mutation,
      actor,
      statement,
      { states: decision.value },
      {
        ...{ verb: 'joined', byOffice: !own, payload: { state } },
        told: { kind: 'STATEMENT_JOINED', states: decision.value, facts: { state } },
      },
    );
  });
}
