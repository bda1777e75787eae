import 'server-only';
import { berlinDay, dateColumn } from '@/lib/clock';
import type { Mutation } from '@/lib/db/mutate';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { RefusalCode } from '@/lib/domain/refusal';
import { sendsMembers } from '@/lib/domain/working-group';
import { ok, refuse, type Result } from '@/lib/result';
import type { GroupDetails } from './group-details';

/**
 * Brings a group's members to what was entered, with their days: who is new belongs to it from today (in a new group:
 * from its beginning), who is left out until today. Refuses GROUP_BODY_UNKNOWN (also a word for many,
 * such as "Bund", that does not belong to it already).
 */
export async function keepMembers(
  { db, now }: Pick<Mutation, 'db' | 'now'>,
  groupId: string,
  { states, bodies, startsOn }: GroupDetails,
): Promise<Result<null, RefusalCode>> {
  const today = dateColumn(berlinDay(now));
  const select = { id: true, code: true, kind: true } as const;
  const known = await db.body.findMany({ where: { code: { in: bodies } }, select });
  const bodyIds = known.map(({ id }) => id);
  const current = await db.workingGroupMember.findMany({ where: { workingGroupId: groupId, until: null } });
  const seated = known.filter(
    (body) => sendsMembers(body) || current.some(({ bodyId }) => bodyId === body.id),
  );
  if (seated.length !== new Set(bodies).size) return refuse('GROUP_BODY_UNKNOWN');
  const gone = current.filter(({ stateCode, bodyId }) =>
    stateCode === null ? bodyId === null || !bodyIds.includes(bodyId) : !states.includes(stateCode),
  );
  // Whoever came today by mistake was never a member.
  const slips = gone.filter(({ since }) => since !== null && since >= today).map(({ id }) => id);
  await db.workingGroupMember.deleteMany({ where: { id: { in: slips } } });
  await db.workingGroupMember.updateMany({
    where: { id: { in: gone.map(({ id }) => id).filter((id) => !slips.includes(id)) } },
    data: { until: today },
  });
  const everAny = (await db.workingGroupMember.count({ where: { workingGroupId: groupId } })) > 0;
  const since = everAny || startsOn === null ? today : dateColumn(startsOn);
  const isNew = (key: string) =>
    !current.some(({ stateCode, bodyId }) => stateCode === key || bodyId === key);
  await db.workingGroupMember.createMany({
    data: [
      ...STATE_CODES.filter((state) => states.includes(state) && isNew(state)).map((stateCode) => ({
        stateCode,
      })),
      ...bodyIds.filter(isNew).map((bodyId) => ({ bodyId })),
    ].map((member) => ({ ...member, workingGroupId: groupId, since })),
  });
  return ok(null);
}
