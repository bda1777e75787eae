import 'server-only';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { loadDemands } from '@/lib/db/stored-demands';
import { checkAssessment, type Assessment } from '@/lib/domain/follow-up-assessment';
import type { CitedDemand, RefusalCode, RefusedDemands } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
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
 * missing. Gives how many. Refuses NOT_FOUND where none is named and what checkAssessment refuses; else each request
 * that stands in the way, with what assessDemand or addRemark refuses for it.
 */
export async function enterOnSeveral(
  actor: Actor,
  command: EnterOnSeveral,
): Promise<Result<number, RefusalCode | RefusedDemands>> {
  // A request can stand on the board under each of its addressees.
  const demands = new Map(command.demands.map((seen) => [seen.demandId, seen]));
  if (demands.size === 0) return refuse('NOT_FOUND');
  const checked = command.kind === 'ASSESSED' ? checkAssessment(command.assessment) : ok(null);
  if (!checked.ok) return checked;
  return mutate<number, RefusalCode | RefusedDemands>(actor, async (mutation) => {
    const refused = new Map<string, RefusalCode>();
    for (const seen of demands.values()) {
      const entered = await enterOn(mutation, actor, seen, command);
      if (!entered.ok) refused.set(seen.demandId, entered.error);
    }
    return refused.size > 0 ? refuse(await obstaclesOf(mutation, actor, refused)) : ok(demands.size);
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

/** What stands in the way, cited as far as this person may see it, in the order of conference, TOP and Ziffer. */
async function obstaclesOf(
  { db }: Mutation,
  actor: Actor,
  refused: ReadonlyMap<string, RefusalCode>,
): Promise<RefusedDemands> {
  const seen = await loadDemands(db, actor, { id: { in: [...refused.keys()].filter(isId) } });
  const cited = new Map<string, CitedDemand>(
    seen.map(({ id, conference: { number, year }, resolution, clause, addressees }) => [
      id,
      { conference: number, year, item: resolution.number, clause, addressees },
    ]),
  );
  const order = [...cited.keys(), ...refused.keys()];
  return {
    obstacles: [...new Set(order)].flatMap((id) => {
      const code = refused.get(id);
      return code ? [{ code, demand: cited.get(id) ?? null }] : [];
    }),
  };
}
