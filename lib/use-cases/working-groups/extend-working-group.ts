import 'server-only';
import { dateColumn } from '@/lib/clock';
import { DECIDED, decidedAt } from '@/lib/db/linkable-resolutions';
import { mutate, type Mutation } from '@/lib/db/mutate';
import { storableText } from '@/lib/db/storable-json';
import type { RefusalCode } from '@/lib/domain/refusal';
import { leadsBack } from '@/lib/domain/resolution-link';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { mandatingResolution, type MandatePlace } from './group-details';
import { loadWorkingGroup, type GroupCommand } from './load-working-group';

export interface ExtendWorkingGroup extends Required<GroupCommand> {
  mandatedBy: MandatePlace;
  /** ISO. */
  endsOn: string | null;
  endCondition: string | null;
}

/**
 * Prolongs a group's mandate by another resolution, which from then on is the one it works under; the Beschlusslinie
 * shows that it carries on the earlier one. Refuses NOT_FOUND, NOT_PERMITTED, CHANGED_MEANWHILE, WORKING_GROUP_ENDED,
 * MANDATE_UNKNOWN, GROUP_SPAN_REVERSED.
 */
export async function extendWorkingGroup(
  actor: Actor,
  { groupId, version, mandatedBy, endsOn, endCondition }: ExtendWorkingGroup,
): Promise<Result<null, RefusalCode>> {
  return mutate(actor, async (mutation) => {
    const { db, record } = mutation;
    const group = await loadWorkingGroup(db, actor, { groupId, version }, 'workingGroup.edit');
    if (!group.ok) return group;
    if (group.value.endedOn !== null) return refuse('WORKING_GROUP_ENDED' as const);
    const resolutionId = await mandatingResolution(db, actor, mandatedBy);
    if (resolutionId === null) return refuse('MANDATE_UNKNOWN' as const);
    const ends = endsOn === null ? null : dateColumn(endsOn);
    const { startsOn, mandatedById: before } = group.value;
    if (ends && startsOn && ends < startsOn) return refuse('GROUP_SPAN_REVERSED' as const);
    await db.workingGroup.update({
      where: { id: groupId },
      data: {
        ...{ mandatedById: resolutionId, mandateClause: mandatedBy.clause, endsOn: ends, warnedOn: null },
        endCondition: endCondition && storableText(endCondition),
        version: { increment: 1 },
      },
    });
    if (before !== null && before !== resolutionId) await carryOn(mutation, actor, resolutionId, before);
    record({
      verb: 'workingGroup.extended',
      subject: { type: 'WorkingGroup', id: groupId },
      payload: { ...mandatedBy, endsOn, before },
    });
    return ok(null);
  });
}

/** Ties the two mandates, unless something ties them already or the new one is older. */
async function carryOn({ db, now }: Mutation, actor: Actor, fromId: string, toId: string): Promise<void> {
  const pair = { fromResolutionId: fromId, toResolutionId: toId };
  const [from, to] = await Promise.all(
    [fromId, toId].map((id) => db.resolution.findUniqueOrThrow({ where: { id }, select: DECIDED })),
  );
  const known = await db.resolutionLink.findFirst({ where: pair });
  if (known || !from || !to || !leadsBack(decidedAt(from), decidedAt(to))) return;
  await db.resolutionLink.create({
    data: { ...pair, kind: 'CONTINUES', confirmedAt: now, confirmedById: actor.personId, createdAt: now },
  });
}
