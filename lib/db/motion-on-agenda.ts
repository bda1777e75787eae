import 'server-only';
import { boundApplicants } from '@/lib/domain/co-signing';
import type { StateCode } from '@/lib/domain/federal-state';
import { printedApplicants } from '@/lib/domain/motion';
import type { Prisma } from './generated/client';
import { endEntries, liftFromGreenList } from './lift-from-green-list';
import { agendaApplicantRows } from './minutes-rows';
import { MOTION_CIRCLE, storedCircle } from './stored-circle';

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
    select: {
      ...{ id: true, title: true, applicants: { orderBy: { position: 'asc' } } },
      wordings: { orderBy: { number: 'desc' }, take: 1, select: { title: true } },
    },
  });
  if (items.length === 0) return [];
  const motion = await db.motion.findUniqueOrThrow({
    where: { id: motionId },
    select: { title: true, ...MOTION_CIRCLE },
  });
  const { applicants, signatures, versions } = storedCircle(motion);
  const printed = printedApplicants(boundApplicants(applicants, signatures, versions));
  const circle = (rows: readonly { stateCode: string; role: string }[]) =>
    rows.map(({ stateCode, role }) => `${stateCode} ${role}`).join();
  const current = printed.applicants.map(({ state, role }) => ({ stateCode: state, role }));
  for (const item of items) {
    // What the meeting gave another title keeps it: that is what is voted on.
    const title = item.wordings[0]?.title ?? motion.title;
    if (item.title === title && circle(item.applicants) === circle(current)) continue;
    await db.agendaItem.update({
      where: { id: item.id },
      data: { title, allStates: printed.allStates, version: { increment: 1 } },
    });
    await db.agendaItemApplicant.deleteMany({ where: { agendaItemId: item.id } });
    await db.agendaItemApplicant.createMany({ data: agendaApplicantRows(item.id, printed.applicants) });
  }
  const ids = items.map(({ id }) => id);
  return liftChangedTexts(db, ids, versions.at(-1)?.hash ?? null, at);
}

async function liftChangedTexts(
  db: Prisma.TransactionClient,
  agendaItemIds: string[],
  hash: string | null,
  at: Date,
): Promise<string[]> {
  const changed = hash === null ? {} : { sealedHash: { not: hash } };
  return endEntries(
    db,
    { agendaItemId: { in: agendaItemIds }, ...changed },
    { lift: 'TEXT_CHANGED', liftedAt: at },
  );
}

/**
 * The items of a withdrawn motion stay on the agenda under their number, as "Rücknahme <Land>", and leave the Grüne
 * Liste (DOMAIN §2.3). What a meeting has dealt with stays as it is.
 * @returns ids of the items
 */
export async function withdrawFromAgenda(
  db: Prisma.TransactionClient,
  motionId: string,
  by: StateCode | null,
  at: Date,
): Promise<string[]> {
  const items = await db.agendaItem.updateManyAndReturn({
    where: { motionId, status: 'OPEN', meeting: { status: { not: 'HELD' } } },
    data: { status: 'WITHDRAWN', withdrawnByCode: by, version: { increment: 1 } },
    select: { id: true },
  });
  const ids = items.map(({ id }) => id);
  await liftFromGreenList(db, ids, 'ITEM_CHANGED', at);
  return ids;
}
