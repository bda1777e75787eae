import 'server-only';
import { mutate } from '@/lib/db/mutate';
import { delegationSeal, memberRows, STORED_DELEGATION } from '@/lib/db/stored-delegation';
import { inPrintedOrder, type DelegationMember } from '@/lib/domain/attendance';
import { STATE_CODES } from '@/lib/domain/federal-state';
import type { Prisma } from '@/lib/db/generated/client';
import type { RefusalCode } from '@/lib/domain/refusal';
import type { Actor } from '@/lib/policy/actor';
import { ok, refuse, type Result } from '@/lib/result';
import { loadSitting } from './load-sitting';

export interface RegisterGuests {
  conferenceNumber: number;
  /** Null: a body that is not on the list yet. */
  delegationId: string | null;
  /** The body as the minutes print it. */
  printedName: string;
  members: readonly DelegationMember[];
  /** The list as the form began from it. */
  seen: string;
}

/**
 * Says who comes as a guest of a body, without a vote (DOMAIN §1): federal bodies, other conferences. Gives the
 * conference's number. Refuses NOT_PERMITTED, NOT_FOUND, CHANGED_MEANWHILE.
 */
export async function registerGuests(
  actor: Actor,
  command: RegisterGuests,
): Promise<Result<number, RefusalCode>> {
  const { conferenceNumber, printedName } = command;
  return mutate<number>(actor, async ({ db, record, announce }) => {
    const loaded = await loadSitting(db, actor, conferenceNumber);
    if (!loaded.ok) return loaded;
    const { meetingId } = loaded.value;
    const body = await db.body.findFirst({ where: { name: printedName }, select: { id: true } });
    const columns = { printedName, bodyId: body?.id ?? null };
    const placed = await placeGuests(db, meetingId, command, columns);
    if (!placed.ok) return placed;
    const members = inPrintedOrder(command.members);
    await db.participant.createMany({ data: memberRows(placed.value, members) });
    record({
      verb: 'guests.registered',
      subject: { type: 'Meeting', id: meetingId },
      payload: { body: printedName, persons: members.length },
    });
    announce(meetingId);
    return ok(conferenceNumber);
  });
}

/** The list, emptied of who stood on it. */
async function placeGuests(
  db: Prisma.TransactionClient,
  meetingId: string,
  { delegationId, seen }: RegisterGuests,
  columns: { printedName: string; bodyId: string | null },
): Promise<Result<string, RefusalCode>> {
  if (delegationId === null) return ok(await addGuests(db, meetingId, columns));
  const stored = await db.delegation.findFirst({
    where: { id: delegationId, meetingId, stateCode: null },
    select: STORED_DELEGATION,
  });
  if (!stored) return refuse('NOT_FOUND');
  if (delegationSeal(stored) !== seen) return refuse('CHANGED_MEANWHILE');
  await db.delegation.update({ where: { id: delegationId }, data: columns });
  await db.participant.deleteMany({ where: { delegationId } });
  return ok(delegationId);
}

/** Behind the Länder and behind the guests that are there already. */
async function addGuests(
  db: Prisma.TransactionClient,
  meetingId: string,
  columns: { printedName: string; bodyId: string | null },
): Promise<string> {
  const { _max } = await db.delegation.aggregate({ where: { meetingId }, _max: { position: true } });
  const position = Math.max(_max.position ?? 0, STATE_CODES.length) + 1;
  const { id } = await db.delegation.create({
    data: { meetingId, position, ...columns },
    select: { id: true },
  });
  return id;
}
