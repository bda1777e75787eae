import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import { actorInOffice } from '@/lib/db/actor-in-office';
import { mutate } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { MeasureStatus } from '@/lib/domain/action-plan';
import { hasMarkup } from '@/lib/domain/motion-text';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { can } from '@/lib/policy/can';
import { ok, refuse, type Result } from '@/lib/result';

export interface SetMeasureStatus {
  measureId: string;
  /** As it was seen. */
  version: number;
  status: MeasureStatus;
  /** ISO: the day on which it was so. */
  on: string;
  /** What shows it; public with the status. */
  note: string | null;
}

/**
 * Says how far a measure of the Aktionsplan has come; what was said before stays in the audit.
 * Refuses NOT_PERMITTED, NOT_FOUND, DAY_IN_FUTURE, TEXT_WITH_MARKUP, CHANGED_MEANWHILE.
 */
export async function setMeasureStatus(
  actor: Actor,
  { measureId, version, status, on, note }: SetMeasureStatus,
): Promise<Result<null, RefusalCode>> {
  if (note !== null && hasMarkup(note)) return refuse('TEXT_WITH_MARKUP');
  return mutate(actor, async ({ db, now, record }) => {
    const inOffice = await actorInOffice(db, actor);
    if (!can(inOffice, 'actionPlan.edit')) return refuse('NOT_PERMITTED' as const);
    const measure = await db.measure.findUnique({ where: { id: measureId }, select: { status: true } });
    if (!measure) return refuse('NOT_FOUND' as const);
    if (on > berlinDay(now)) return refuse('DAY_IN_FUTURE' as const);
    const { count } = await db.measure.updateMany({
      where: { id: measureId, version },
      data: {
        ...{ status, statusOn: dateColumn(on), statusById: actor.personId },
        statusNote: note === null ? null : storableText(note),
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse('CHANGED_MEANWHILE' as const);
    record({
      verb: 'measure.statusSet',
      subject: { type: 'Measure', id: measureId },
      payload: { from: measure.status, to: status, on, note },
    });
    return ok(null);
  });
}
