import 'server-only';
import { mergedOrder, type MinutesChange } from '@/lib/domain/compare-minutes';
import type { Minutes, MinutesPerson } from '@/lib/domain/minutes';
import type { Prisma } from './generated/client';
import { participantRows } from './minutes-rows';
import { updateAgenda } from './update-agenda';
import { updateResolutions } from './update-resolutions';

/** Accepted minutes and the record they change. */
export interface MinutesUpdate {
  meetingId: string;
  stored: Minutes;
  read: Minutes;
  changes: readonly MinutesChange[];
  now: Date;
  /** Why a frozen resolution gets a correction; stands beside it for ever. */
  reason: string;
  /** New resolutions are public at once, or not yet. */
  publish: boolean;
}

/**
 * Brings a meeting's participants, agenda and resolutions to what was read, inside the caller's transaction. Nothing
 * is removed; a frozen resolution is superseded by a dated correction. Returns the numbers of those corrected.
 */
export async function updateMinutes(db: Prisma.TransactionClient, update: MinutesUpdate): Promise<string[]> {
  await updateDelegations(db, update);
  await updateAgenda(db, update);
  return updateResolutions(db, update);
}

interface NamedDelegation {
  key: string;
  stateCode: Minutes['participants'][number]['state'] | null;
  printedName: string | null;
  persons: MinutesPerson[];
}

function delegationsOf({ participants, guests }: Minutes): NamedDelegation[] {
  return [
    ...participants.map(({ state, ministry, persons }) => ({
      key: `DELEGATION ${state}`,
      stateCode: state,
      printedName: ministry,
      persons,
    })),
    ...guests.map(({ body, persons }) => ({
      key: `GUEST ${body}`,
      stateCode: null,
      printedName: body,
      persons,
    })),
  ];
}

async function updateDelegations(db: Prisma.TransactionClient, update: MinutesUpdate): Promise<void> {
  const { meetingId, stored, read, changes } = update;
  const rows = await db.delegation.findMany({
    where: { meetingId },
    select: { id: true, stateCode: true, printedName: true, body: { select: { name: true } } },
  });
  const ids = new Map(
    rows.map((row) => [
      row.stateCode ? `DELEGATION ${row.stateCode}` : `GUEST ${row.printedName ?? row.body?.name ?? ''}`,
      row.id,
    ]),
  );
  const kinds = new Map(changes.map(({ noun, key, kind }) => [`${noun} ${key}`, kind]));
  const delegations = delegationsOf(read);
  const order = mergedOrder(
    delegationsOf(stored).map(({ key }) => key),
    delegations.map(({ key }) => key),
  );
  for (const { key, stateCode, printedName, persons } of delegations) {
    const kind = kinds.get(key);
    if (kind === 'CREATED') {
      const data = { meetingId, stateCode, printedName, position: 0 };
      const { id } = await db.delegation.create({ data, select: { id: true } });
      ids.set(key, id);
      await db.participant.createMany({ data: participantRows(id, persons) });
    } else if (kind === 'CHANGED') {
      const id = ids.get(key) ?? '';
      await db.delegation.update({ where: { id }, data: { printedName } });
      await db.participant.deleteMany({ where: { delegationId: id } });
      await db.participant.createMany({ data: participantRows(id, persons) });
    }
  }
  for (const [index, key] of order.entries())
    await db.delegation.updateMany({
      where: { id: ids.get(key) ?? '', NOT: { position: index + 1 } },
      data: { position: index + 1 },
    });
}
