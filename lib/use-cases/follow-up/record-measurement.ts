import 'server-only';
import { berlinDay, dateColumn, isoDay } from '@/lib/clock';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import { isId } from '@/lib/id';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadFollowedDemand, type SeenDemand } from './load-managed-demand';
import { touchDemand } from './store-entry';

export interface RecordMeasurement extends SeenDemand {
  /** The value that is put right; null: a new one. */
  measurementId: string | null;
  /** ISO. */
  on: string;
  /** A decimal number with a point: "12.5". */
  value: string;
  unit: string;
  source: string | null;
}

/**
 * A value of the indicator, measured on a day, or one that is put right; what stood before is in the record.
 * Refuses what loadFollowedDemand refuses, DAY_IN_FUTURE, NOT_FOUND (the value to be put right).
 */
export function recordMeasurement(
  actor: Actor,
  { demandId, version, measurementId, ...measured }: RecordMeasurement,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    if (measured.on > berlinDay(mutation.now)) return refuse('DAY_IN_FUTURE');
    const demand = await loadFollowedDemand(mutation, actor, { demandId, version });
    if (!demand.ok) return demand;
    const before = measurementId === null ? null : await measurementOf(mutation, demandId, measurementId);
    if (measurementId !== null && before === null) return refuse('NOT_FOUND');
    const id = await store(mutation, actor, demandId, measurementId, measured);
    const touched = await touchDemand(mutation, demand.value);
    if (!touched.ok) return touched;
    mutation.record({
      verb: before ? 'demand.measurementCorrected' : 'demand.measured',
      subject: { type: 'Demand', id: demandId },
      payload: { measurementId: id, on: measured.on, value: measured.value, ...(before && { before }) },
    });
    return ok(null);
  });
}

async function store(
  { db }: Mutation,
  actor: Actor,
  demandId: string,
  id: string | null,
  { on, value, unit, source }: Pick<RecordMeasurement, 'on' | 'value' | 'unit' | 'source'>,
): Promise<string> {
  const data = {
    ...{ demandId, measuredOn: dateColumn(on), value, unit: storableText(unit) },
    ...{ source: source === null ? null : storableText(source), recordedById: actor.personId },
  };
  const row =
    id === null
      ? await db.demandMeasurement.create({ data, select: { id: true } })
      : await db.demandMeasurement.update({ where: { id }, data, select: { id: true } });
  return row.id;
}

async function measurementOf(
  { db }: Mutation,
  demandId: string,
  id: string,
): Promise<{ on: string; value: string } | null> {
  if (!isId(id)) return null;
  const row = await db.demandMeasurement.findFirst({ where: { id, demandId } });
  return row && { on: isoDay(row.measuredOn), value: row.value.toString() };
}
