import 'server-only';
import { berlinDay, isoDay } from '@/lib/clock';
import type { DelegationMember } from '@/lib/domain/attendance';
import { STATE_CODES, type StateCode } from '@/lib/domain/federal-state';
import { valueValidOn } from '@/lib/domain/validity';
import { contentHash } from './content-hash';
import type { Database } from './client';
import type { Prisma } from './generated/client';

type Db = Database | Prisma.TransactionClient;

/** The list of one delegation as its form has it. */
export const STORED_DELEGATION = {
  ...{ id: true, stateCode: true, printedName: true },
  participants: {
    orderBy: { position: 'asc' },
    select: {
      ...{ salutation: true, title: true, office: true, name: true, unit: true },
      ...{ leads: true, chairs: true },
    },
  },
} satisfies Prisma.DelegationSelect;

export type StoredDelegation = Prisma.DelegationGetPayload<{ select: typeof STORED_DELEGATION }>;

/** By which a form shows what it began from; the same for what is not there yet and for an empty list. */
export function delegationSeal(row: Pick<StoredDelegation, 'printedName' | 'participants'> | null): string {
  return contentHash([row?.printedName ?? null, row?.participants ?? []]);
}

/** The columns of the members, in printed order. */
export function memberRows(
  delegationId: string,
  members: readonly DelegationMember[],
): Prisma.ParticipantCreateManyInput[] {
  return members.map((member, index) => ({ ...member, delegationId, position: index + 1 }));
}

/** When the meeting is: the day by which ministries bear their names. Today where it is still open. */
export function dayOf({ startsOn }: { startsOn: Date | null }, now: Date): string {
  return isoDay(startsOn) ?? berlinDay(now);
}

/** The name that the ministry of each of these Länder bore on that day; a Land without one is left out. */
export async function ministriesOn(
  db: Db,
  day: string,
  states: readonly StateCode[] = STATE_CODES,
): Promise<Map<StateCode, string>> {
  const rows = await db.ministry.findMany({
    where: { stateCode: { in: [...states] } },
    select: { stateCode: true, name: true, validFrom: true, validUntil: true },
  });
  const named = states.flatMap((state) => {
    const names = rows
      .filter(({ stateCode }) => stateCode === state)
      .map(({ name, validFrom, validUntil }) => ({
        ...{ name, validFrom: isoDay(validFrom), validUntil: isoDay(validUntil) },
      }));
    const valid = valueValidOn(names, day);
    return valid ? [[state, valid.name] as const] : [];
  });
  return new Map(named);
}

/** The delegations of these Länder, made where they were not registered; Land → id. */
export async function delegationsOf(
  db: Prisma.TransactionClient,
  meeting: { id: string; day: string },
  states: readonly StateCode[],
): Promise<Map<StateCode, string>> {
  const where = { meetingId: meeting.id, stateCode: { in: [...states] } };
  const known = await db.delegation.findMany({ where, select: { id: true, stateCode: true } });
  const missing = states.filter((state) => !known.some(({ stateCode }) => stateCode === state));
  const names = missing.length > 0 ? await ministriesOn(db, meeting.day, missing) : null;
  const made = await db.delegation.createManyAndReturn({
    data: missing.map((stateCode) => ({
      ...{ meetingId: meeting.id, stateCode, printedName: names?.get(stateCode) ?? null },
      // In chair order, whoever comes first; guests stand behind all Länder.
      position: STATE_CODES.indexOf(stateCode) + 1,
    })),
    select: { id: true, stateCode: true },
  });
  return new Map(
    [...known, ...made].flatMap(({ id, stateCode }) => (stateCode ? [[stateCode, id] as const] : [])),
  );
}
