import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Mutation } from '@/lib/db/mutate';
import { storableJson } from '@/lib/db/storable-json';
import { demandPlace, type DemandFacts, type TextPlace } from '@/lib/domain/demand-review';
import type { RefusalCode } from '@/lib/domain/refusal';
import { ok, refuse, type Result } from '@/lib/result';
import { demandRow } from './demand-row';
import type { LoadedDemand } from './load-demand';

/** Whose conference it is, for the way on. */
export interface ReviewedDemand {
  conferenceNumber: number;
}

/** Writes columns of a request as it was loaded. Refuses CHANGED_MEANWHILE. */
export async function updateDemand(
  { db }: Mutation,
  { id, version }: Pick<LoadedDemand, 'id' | 'version'>,
  data: Prisma.DemandUncheckedUpdateManyInput,
): Promise<Result<null, RefusalCode>> {
  const { count } = await db.demand.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  return count === 0 ? refuse('CHANGED_MEANWHILE') : ok(null);
}

/**
 * Writes what a request says by now, its addressees included; what it said before is kept as its reading, so that it
 * can be taken back. `further`: columns that change along.
 * Refuses DEMAND_TEXT_NOT_FOUND, NOT_FOUND (something that it names), CHANGED_MEANWHILE.
 */
export async function writeFacts(
  mutation: Mutation,
  demand: LoadedDemand,
  facts: DemandFacts,
  further: Prisma.DemandUncheckedUpdateManyInput,
): Promise<Result<TextPlace, RefusalCode>> {
  const place = demandPlace(demand.blocks, { ...demand, text: facts.text });
  if (!place) return refuse('DEMAND_TEXT_NOT_FOUND');
  const row = await demandRow(mutation.db, facts, place);
  if (!row.ok) return row;
  const columns = { ...row.value.columns, ...keptReading(demand), ...further };
  const written = await updateDemand(mutation, demand, columns);
  if (!written.ok) return written;
  await mutation.db.demandAddressee.deleteMany({ where: { demandId: demand.id } });
  await addressTo(mutation.db, demand.id, row.value.bodyIds);
  return ok(place);
}

/** The column that keeps what a request says before it is changed for the first time. */
export function keptReading(demand: LoadedDemand): Prisma.DemandUncheckedUpdateManyInput {
  return demand.reading === null ? { reading: readingOf(demand) } : {};
}

/** One after the other, as their order is the order of their ids. */
export async function addressTo(
  db: Prisma.TransactionClient,
  demandId: string,
  bodyIds: readonly string[],
): Promise<void> {
  for (const bodyId of bodyIds) await db.demandAddressee.create({ data: { demandId, bodyId } });
}

/** What a request says, in the form in which a reading of the rules is kept with it. */
export function readingOf(
  demand: Pick<LoadedDemand, 'clause' | 'position' | 'blockIndex' | 'facts'>,
): Prisma.InputJsonValue {
  const { clause, position, blockIndex, facts } = demand;
  const { kind, addressees, text, due, followUp } = facts;
  return storableJson({ clause, position, blockIndex, kind, addressees, text, due, followUp });
}

/** For the record: everything but the words, of which it names the place. */
export function recordedFacts(
  { kind, addressees, due, followUp, policyField }: DemandFacts,
  place: TextPlace | null,
): Prisma.InputJsonObject {
  return {
    ...{ kind, addressees: [...addressees], followUp, policyField },
    ...{ due: { ...due }, place: place && { ...place } },
  };
}
