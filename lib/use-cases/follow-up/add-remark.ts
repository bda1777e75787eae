import 'server-only';
import { berlinDay } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, type Result } from '@/lib/result';
import { loadManagedDemand, type SeenDemand } from './load-managed-demand';
import { storeEntry, touchDemand } from './store-entry';

export interface AddRemark extends SeenDemand {
  text: string;
}

/** The office notes something for the members alone. Refuses what loadManagedDemand refuses. */
export function addRemark(actor: Actor, command: AddRemark): Promise<Result<null, RefusalCode>> {
  return mutate(actor, (mutation) => remarkWithin(mutation, actor, command));
}

/** The same as part of a larger command, such as a remark on several requests at once. */
export async function remarkWithin(
  mutation: Mutation,
  actor: Actor,
  { text, ...seen }: AddRemark,
): Promise<Result<null, RefusalCode>> {
  const demand = await loadManagedDemand(mutation, actor, seen);
  if (!demand.ok) return demand;
  const { id } = demand.value;
  const on = berlinDay(mutation.now);
  const entryId = await storeEntry(mutation, actor, id, { kind: 'REMARK', on, text, visibility: 'INTERNAL' });
  const touched = await touchDemand(mutation, demand.value);
  if (!touched.ok) return touched;
  mutation.record({ verb: 'demand.remarked', subject: { type: 'Demand', id }, payload: { entryId } });
  return ok(null);
}
