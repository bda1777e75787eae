import 'server-only';
import type { Mutation } from '@/lib/db/mutate';
import type { Sealing } from '@/lib/domain/green-list';
import type { Actor } from '@/lib/policy/actor';

/**
 * Puts an item on the list under the seal of a text: a new entry, whatever stood there before.
 * @returns id of the entry
 */
export async function putOnGreenList(
  { db, now }: Mutation,
  actor: Actor,
  agendaItemId: string,
  { versionId, hash }: Sealing,
): Promise<string> {
  const { id } = await db.greenListEntry.create({
    data: {
      ...{ agendaItemId, textVersionId: versionId, sealedHash: hash },
      ...{ sealedById: actor.personId, sealedAt: now },
    },
    select: { id: true },
  });
  await db.agendaItem.update({
    where: { id: agendaItemId },
    data: { greenList: true, version: { increment: 1 } },
  });
  return id;
}
