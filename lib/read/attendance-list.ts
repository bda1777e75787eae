import 'server-only';
import { delegationSeal, STORED_DELEGATION } from '@/lib/db/stored-delegation';
import type { DelegationMember, Stay } from '@/lib/domain/attendance';
import type { Prisma } from '@/lib/db/generated/client';
import { MEETING_WORDS } from './meeting-words';

/** What the page of attendance knows of a meeting. Sections are not called, so nobody comes before one. */
export const ATTENDANCE = {
  ...{ ...MEETING_WORDS, kind: true, status: true, calledItemId: true },
  conference: { select: { number: true, year: true, chairCode: true } },
  agendaItems: {
    where: { kind: { not: 'SECTION' } },
    orderBy: { position: 'asc' },
    select: { id: true, number: true, title: true },
  },
  delegations: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      ...STORED_DELEGATION,
      body: { select: { name: true } },
      attendances: {
        where: { participantId: null },
        orderBy: { joinedAt: 'asc' },
        select: {
          leftAt: true,
          fromItem: { select: { number: true } },
          toItem: { select: { number: true } },
        },
      },
    },
  },
} satisfies Prisma.MeetingSelect;

export type AttendanceMeeting = Prisma.MeetingGetPayload<{ select: typeof ATTENDANCE }>;
export type AttendanceRow = AttendanceMeeting['delegations'][number];

/** A delegation on the list. */
export interface ListedDelegation {
  /** Null: nobody was registered. */
  id: string | null;
  /** The Land, or the guests' body. */
  name: string;
  /** The ministry of a Land as the minutes print it. */
  printedName: string | null;
  members: DelegationMember[];
  /** When it was in the room, oldest first. */
  stays: Stay[];
  /** By which its form shows what it began from. */
  seal: string;
}

export function listedDelegation(row: AttendanceRow, name: string): ListedDelegation {
  return {
    ...{ id: row.id, name, printedName: row.printedName },
    members: row.participants,
    stays: row.attendances.map(({ leftAt, fromItem, toItem }) => ({
      ...{ from: fromItem?.number ?? null, to: toItem?.number ?? null, ended: leftAt !== null },
    })),
    seal: delegationSeal(row),
  };
}
