import 'server-only';
import { boundApplicants } from '@/lib/domain/co-signing';
import { printedApplicants } from '@/lib/domain/motion';
import type { Prisma } from './generated/client';
import { agendaApplicantRows } from './minutes-rows';

/**
 * Brings the agenda to what its motion says now: title and the circle of applicants bound to its text, and an item whose text is no longer
 * the sealed one falls off the Grüne Liste by itself. Every use case that changes a motion calls it in its own
 * transaction, so that agenda, documents and Grüne Liste need no second truth.
 * @returns ids of the items that fell off the Grüne Liste
 */
export async function reflectMotionOnAgenda(
  db: Prisma.TransactionClient,
  motionId: string,
  at: Date,
): Promise<string[]> {
  const items = await db.agendaItem.findMany({
    where: { motionId, status: 'OPEN', meeting: { status: { not: 'HELD' } } },
    select: { id: true, title: true, applicants: { orderBy: { position: 'asc' } } },
  });
  if (items.length === 0) return [];
  const motion = await db.motion.findUniqueOrThrow({
    where: { id: motionId },
    select: {
      title: true,
      applicants: { where: { until: null }, select: { stateCode: true, role: true } },
      textVersions: {
        orderBy: { number: 'asc' },
        select: { number: true, editorial: true, hash: true, _count: { select: { contests: true } } },
      },
      signatures: {
        where: { endedAt: null },
        select: { stateCode: true, textVersion: { select: { number: true } } },
      },
    },
  });
  const printed = printedApplicants(
    boundApplicants(
      motion.applicants.map(({ stateCode, role }) => ({ state: stateCode, role })),
      motion.signatures.map((one) => ({ state: one.stateCode, versionNumber: one.textVersion.number })),
      motion.textVersions.map(({ _count, ...step }) => ({ ...step, contested: _count.contests > 0 })),
    ),
  );
  const circle = (rows: readonly { stateCode: string; role: string }[]) =>
    rows.map(({ stateCode, role }) => `${stateCode} ${role}`).join();
  const current = printed.applicants.map(({ state, role }) => ({ stateCode: state, role }));
  for (const item of items) {
    if (item.title === motion.title && circle(item.applicants) === circle(current)) continue;
    await db.agendaItem.update({
      where: { id: item.id },
      data: { title: motion.title, allStates: printed.allStates, version: { increment: 1 } },
    });
    await db.agendaItemApplicant.deleteMany({ where: { agendaItemId: item.id } });
    await db.agendaItemApplicant.createMany({ data: agendaApplicantRows(item.id, printed.applicants) });
  }
  const ids = items.map(({ id }) => id);
  return liftChangedTexts(db, ids, motion.textVersions.at(-1)?.hash ?? null, at);
}

async function liftChangedTexts(
  db: Prisma.TransactionClient,
  agendaItemIds: string[],
  hash: string | null,
  at: Date,
): Promise<string[]> {
  const fallen = await db.greenListEntry.updateManyAndReturn({
    where: {
      agendaItemId: { in: agendaItemIds },
      ...{ liftedAt: null, adoptedAt: null },
      ...(hash === null ? {} : { sealedHash: { not: hash } }),
    },
    data: { lift: 'TEXT_CHANGED', liftedAt: at, version: { increment: 1 } },
    select: { agendaItemId: true },
  });
  const ids = fallen.map(({ agendaItemId }) => agendaItemId);
  await db.agendaItem.updateMany({
    where: { id: { in: ids } },
    data: { greenList: false, version: { increment: 1 } },
  });
  return ids;
}
