import 'server-only';
import { now } from '@/lib/clock';
import { mergedOrder } from '@/lib/domain/compare-minutes';
import type { MinutesAgendaEntry } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';
import { agendaApplicantRows, agendaColumns } from './minutes-rows';
import type { MinutesUpdate } from './update-minutes';

type AgendaUpdate = Pick<MinutesUpdate, 'meetingId' | 'stored' | 'read' | 'changes'>;

/**
 * Brings a meeting's agenda to what was read; items that only the record knows stay where they stood. Decisions,
 * notes and motions hang on the items and are not touched.
 */
export async function updateAgenda(
  db: Prisma.TransactionClient,
  { meetingId, stored, read, changes }: AgendaUpdate,
): Promise<void> {
  const kinds = new Map(
    changes.filter(({ noun }) => noun === 'AGENDA_ITEM').map(({ key, kind }) => [key, kind]),
  );
  const touched = read.agenda.filter(({ number }) =>
    ['CREATED', 'CHANGED'].includes(kinds.get(number) ?? ''),
  );
  for (const entry of touched) await writeItem(db, meetingId, entry, kinds.get(entry.number) === 'CREATED');
  // Parents and merging targets can stand behind an item, so links follow when all items are there.
  const ids = await itemIds(db, meetingId);
  for (const entry of touched) await linkItem(db, entry, ids);
  const order = mergedOrder(
    stored.agenda.map(({ number }) => number),
    read.agenda.map(({ number }) => number),
  );
  for (const [index, number] of order.entries())
    await db.agendaItem.updateMany({
      where: { meetingId, number, NOT: { position: index + 1 } },
      data: { position: index + 1, version: { increment: 1 } },
    });
}

async function itemIds(db: Prisma.TransactionClient, meetingId: string): Promise<Map<string | null, string>> {
  const rows = await db.agendaItem.findMany({ where: { meetingId }, select: { id: true, number: true } });
  return new Map(rows.map(({ id, number }) => [number, id]));
}

async function writeItem(
  db: Prisma.TransactionClient,
  meetingId: string,
  entry: MinutesAgendaEntry,
  isNew: boolean,
): Promise<void> {
  const { number } = entry;
  const fields = agendaColumns(entry);
  if (isNew) {
    await db.agendaItem.create({
      data: { meetingId, number, position: 0, numberFixedAt: now(), ...fields },
    });
    return;
  }
  const where = { meetingId_number: { meetingId, number } };
  await db.agendaItem.update({ where, data: { ...fields, version: { increment: 1 } } });
}

async function linkItem(
  db: Prisma.TransactionClient,
  { number, parent, mergedInto, applicants }: MinutesAgendaEntry,
  ids: ReadonlyMap<string | null, string>,
): Promise<void> {
  const id = ids.get(number) ?? '';
  await db.agendaItem.update({
    where: { id },
    data: {
      parentId: parent === null ? null : (ids.get(parent) ?? null),
      mergedIntoId: mergedInto === null ? null : (ids.get(mergedInto) ?? null),
    },
  });
  await db.agendaItemApplicant.deleteMany({ where: { agendaItemId: id } });
  await db.agendaItemApplicant.createMany({
    data: agendaApplicantRows(id, applicants),
  });
}
