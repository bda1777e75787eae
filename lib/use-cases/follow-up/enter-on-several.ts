import 'server-only';
import { mutate, type Mutation } from '@/lib/db/mutate';
import type { Assessment } from '@/lib/domain/follow-up-assessment';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { remarkWithin } from './add-remark';
import { assessWithin } from './assess-demand';
import type { SeenDemand } from './load-managed-demand';

/** The same assessment, or the same remark, for several requests. */
export type EnterOnSeveral = { demands: readonly SeenDemand[] } & (
  { kind: 'ASSESSED'; assessment: Assessment } | { kind: 'REMARK'; text: string }
);

/**
 * The office enters the same on several requests: on all of them or on none, so that nobody has to look which are
 * missing. Gives how many. Refuses NOT_FOUND where none is named, and what assessDemand and addRemark refuse for any of them.
 */
export async function enterOnSeveral(
  actor: Actor,
  command: EnterOnSeveral,
): Promise<Result<number, RefusalCode>> {
  // A request can stand on the board under each of its addressees.
  const demands = new Map(command.demands.map((seen) => [seen.demandId, seen]));
  if (demands.size === 0) return refuse('NOT_FOUND');
  return mutate<number>(actor, async (mutation) => {
    for (const seen of demands.values()) {
      const entered = await enterOn(mutation, actor, seen, command);
      if (!entered.ok) return entered;
    }
    return ok(demands.size);
  });
}

function enterOn(
  mutation: Mutation,
  actor: Actor,
  seen: SeenDemand,
  command: EnterOnSeveral,
): Promise<Result<null, RefusalCode>> {
  if (command.kind === 'REMARK') return remarkWithin(mutation, actor, { ...seen, text: command.text });
  return assessWithin(mutation, actor, { ...seen, ...command.assessment, on: null, continuedBy: null });
}
