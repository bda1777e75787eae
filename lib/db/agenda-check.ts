import 'server-only';
import { agendaFindings, type AgendaFinding, type CheckedItem } from '@/lib/domain/agenda-completeness';
import type { Database } from './client';
import type { Prisma } from './generated/client';

const ITEM = {
  ...{ id: true, parentId: true, number: true, title: true, kind: true, status: true },
  motion: {
    select: {
      title: true,
      applicants: { where: { until: null }, select: { stateCode: true, role: true } },
      textVersions: {
        orderBy: { number: 'asc' },
        select: { number: true, editorial: true, _count: { select: { contests: true } } },
      },
      signatures: {
        where: { endedAt: null },
        select: { stateCode: true, textVersion: { select: { number: true } } },
      },
      _count: { select: { amendments: { where: { status: 'PROPOSED' } } } },
    },
  },
} satisfies Prisma.AgendaItemSelect;

/** What a conference has to place: its registered motions, and what the one before postponed to it (DOMAIN §2.3). */
export function waitingMotions(conferenceNumber: number) {
  return {
    OR: [
      { conference: { number: conferenceNumber }, status: 'REGISTERED' },
      { conference: { number: conferenceNumber - 1 }, status: 'POSTPONED' },
    ],
  } satisfies Prisma.MotionWhereInput;
}

/** What is missing on the agenda of a meeting; for the office alone. */
export async function checkAgenda(
  db: Database | Prisma.TransactionClient,
  { meetingId, conferenceNumber }: { meetingId: string; conferenceNumber: number },
): Promise<AgendaFinding[]> {
  const items = await db.agendaItem.findMany({
    where: { meetingId },
    orderBy: { position: 'asc' },
    select: ITEM,
  });
  const waiting = await db.motion.findMany({
    where: waitingMotions(conferenceNumber),
    orderBy: { registeredAt: 'asc' },
    select: { title: true, status: true, lateReason: true },
  });
  return agendaFindings(
    items.map(checkedItem),
    waiting.map(({ title, status, lateReason }) => ({
      title,
      late: status === 'REGISTERED' && lateReason !== null,
    })),
  );
}

function checkedItem(row: Prisma.AgendaItemGetPayload<{ select: typeof ITEM }>): CheckedItem {
  const { motion, number, ...item } = row;
  if (!motion) return { ...item, number: number ?? '', motion: null };
  return {
    ...item,
    number: number ?? '',
    motion: {
      title: motion.title,
      applicants: motion.applicants.map(({ stateCode, role }) => ({ state: stateCode, role })),
      versions: motion.textVersions.map(({ _count, ...step }) => ({
        ...step,
        contested: _count.contests > 0,
      })),
      signatures: motion.signatures.map(({ stateCode, textVersion }) => ({
        state: stateCode,
        versionNumber: textVersion.number,
      })),
      openAmendments: motion._count.amendments,
    },
  };
}
